package io.onethread.overlap.ui;

import java.text.NumberFormat;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapDetails;
import io.onethread.overlap.OverlapKind;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Place;
import io.onethread.overlap.Places;
import io.onethread.overlap.Reason;
import io.onethread.overlap.Sight;
import io.onethread.overlap.Worker;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** One overlap: why it is one, who does what there, and the ways on from here. */
class OverlapPanel extends Section {

	private final transient OverlapTexts texts;

	private final transient OverlapDetails details;

	private final transient Places places;

	OverlapPanel(OverlapTexts texts, OverlapDetails details, Places places, String position, Chip kind,
			Runnable close) {
		this.texts = texts;
		this.details = details;
		this.places = places;
		addClassNames("ot-card", "overlap-panel");
		getElement().setAttribute("aria-label", texts.title(details.overlap()));
		add(head(position, kind, close), why(), sides(), ways());
	}

	/** Opens the thread of the first customer that may be opened. */
	void open() {
		this.details.overlap()
			.customers()
			.stream()
			.filter((customer) -> customer.id() != null)
			.findFirst()
			.ifPresent(
					(customer) -> UI.getCurrent().navigate(RecordPath.of("Customer", String.valueOf(customer.id()))));
	}

	private Div head(String position, Chip kind, Runnable close) {
		Overlap overlap = this.details.overlap();
		Span place = new Span(position);
		place.addClassNames("ot-muted", "ot-num");
		Button closing = new Button(VaadinIcon.CLOSE_SMALL.create(), (click) -> close.run());
		closing.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		closing.setAriaLabel(this.texts.text("overlap.close"));
		closing.addClassName("overlap-close");
		Div line = new Div(kind, place, closing);
		line.addClassName("overlap-head-line");
		Long days = overlap.daysQuiet();
		if (days != null && days >= OverlapGrid.LONG_QUIET) {
			line.addComponentAtIndex(1, new Chip(this.texts.text("overlap.avoided", days), Chip.Tone.BAD));
		}
		H2 title = new H2();
		for (Overlap.Customer customer : overlap.customers()) {
			if (title.getElement().getChildCount() > 0) {
				Span tie = new Span("—");
				tie.addClassName("overlap-tie");
				title.add(tie);
			}
			title.add(name(customer));
		}
		Div head = new Div(line, title);
		head.addClassName("overlap-head");
		if (overlap.kind() == OverlapKind.LOOK_ALIKE) {
			Span score = new Span(this.texts.text("overlap.score", this.texts.score(overlap.score())));
			score.addClassName("ot-muted");
			head.add(score);
		}
		return head;
	}

	private Span name(Overlap.Customer customer) {
		Span name = new Span();
		if (customer.id() == null) {
			name.setText(this.texts.name(customer));
			name.addClassName("overlap-hidden");
			return name;
		}
		Anchor link = new Anchor(RecordPath.of("Customer", customer.id()), this.texts.name(customer));
		link.getElement().setAttribute("router-link", true);
		name.add(link);
		String other = this.texts.otherName(customer);
		if (other != null) {
			Span second = new Span(" " + other);
			second.addClassName("ot-muted");
			name.add(second);
		}
		return name;
	}

	private Div why() {
		Div part = part("overlap.why");
		List<Reason> reasons = this.details.overlap().reasons().stream().filter((reason) -> !reason.isPrior()).toList();
		double most = reasons.stream().mapToDouble((reason) -> Math.abs(reason.weight())).max().orElse(0);
		for (Reason reason : reasons) {
			part.add(reason(reason, most));
		}
		return part;
	}

	private Div reason(Reason reason, double most) {
		Span label = new Span(this.texts.reason(reason));
		Div row = new Div(label);
		row.addClassName("overlap-reason");
		if (reason.weight() != 0) {
			String values = this.texts.values(reason);
			if (!values.isBlank()) {
				Span value = new Span(" " + values);
				value.addClassName("ot-why");
				label.add(value);
			}
			Div filled = new Div();
			filled.getStyle().setWidth(Math.round(100 * Math.abs(reason.weight()) / Math.max(most, 1)) + "%");
			Div bar = new Div(filled);
			bar.addClassNames("overlap-bar", (reason.weight() < 0) ? "overlap-against" : "overlap-for");
			bar.getElement().setAttribute("aria-hidden", "true");
			Span weight = new Span(signed(reason.weight()));
			weight.addClassNames("ot-muted", "ot-num");
			row.add(bar, weight);
		}
		return row;
	}

	private Div sides() {
		Div sides = new Div();
		sides.addClassName("overlap-sides");
		List<Overlap.Customer> customers = this.details.overlap().customers();
		if (customers.size() == 1) {
			byDivision(this.details.workers().getFirst()).forEach((title, workers) -> sides.add(side(title, workers)));
			return sides;
		}
		for (int i = 0; i < customers.size(); i++) {
			Overlap.Customer customer = customers.get(i);
			Div side = side(this.texts.name(customer), this.details.workers().get(i));
			if (customer.sight() == Sight.EXISTS && !customer.divisions().isEmpty()) {
				side.add(muted(this.texts.text("overlap.ask", this.texts.divisions(customer.divisions()))));
			}
			sides.add(side);
		}
		return sides;
	}

	private Map<String, List<Worker>> byDivision(List<Worker> workers) {
		Map<String, List<Worker>> sides = new LinkedHashMap<>();
		for (Worker worker : workers) {
			List<Place> divisions = worker.divisions()
				.stream()
				.filter(this.places.divisions()::containsKey)
				.map((id) -> this.places.divisions().get(id))
				.toList();
			String title = divisions.isEmpty() ? this.texts.text("overlap.no-division")
					: this.texts.divisions(divisions);
			sides.computeIfAbsent(title, (key) -> new ArrayList<>()).add(worker);
		}
		return sides;
	}

	private Div side(String title, List<Worker> workers) {
		Div side = new Div(new H3(title));
		side.addClassName("overlap-side");
		workers.forEach((worker) -> side.add(worker(worker)));
		return side;
	}

	private Div worker(Worker worker) {
		Anchor name = new Anchor(RecordPath.of("Rep", worker.id()), worker.name());
		name.getElement().setAttribute("router-link", true);
		Div row = new Div(name);
		row.addClassName("overlap-worker");
		List<String> does = new ArrayList<>();
		if (worker.role() != null) {
			does.add(this.texts.text("overlap.role." + worker.role()));
		}
		count(does, "overlap.does.projects", worker.projects());
		count(does, "overlap.does.orders", worker.orders());
		count(does, "overlap.does.activities", worker.activities());
		row.add(muted(String.join(this.texts.text("overlap.comma"), does)));
		if (!worker.isKnown()) {
			row.add(muted(this.texts.text("overlap.unknown")));
		}
		else if (worker.lastActivity() != null) {
			row.add(muted(this.texts.text("overlap.last.activity", date(worker.lastActivity()))));
		}
		else if (worker.lastOrder() != null) {
			row.add(muted(this.texts.text("overlap.last.order", date(worker.lastOrder()))));
		}
		return row;
	}

	private void count(List<String> does, String key, @org.jspecify.annotations.Nullable Integer count) {
		if (count != null && count > 0) {
			does.add(this.texts.text(key, count));
		}
	}

	private Div ways() {
		Div ways = new Div();
		ways.addClassNames("ot-actions", "overlap-ways");
		this.details.overlap()
			.customers()
			.stream()
			.filter((customer) -> customer.id() != null)
			.findFirst()
			.ifPresent((customer) -> {
				Button thread = new Button(this.texts.text("overlap.open"), (click) -> open());
				thread.addThemeVariants(ButtonVariant.AURA_PRIMARY);
				Button map = new Button(this.texts.text("overlap.map"), (click) -> UI.getCurrent()
					.navigate("map", QueryParameters.of("root", String.valueOf(customer.id()))));
				ways.add(thread, map);
			});
		return ways;
	}

	private Div part(String titleKey) {
		Div part = new Div(new H3(this.texts.text(titleKey)));
		part.addClassName("overlap-part");
		return part;
	}

	private String date(TemporalAccessor day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.texts.locale()).format(day);
	}

	private String signed(double weight) {
		NumberFormat format = NumberFormat.getNumberInstance(this.texts.locale());
		format.setMinimumFractionDigits(1);
		format.setMaximumFractionDigits(1);
		return ((weight < 0) ? "−" : "+") + format.format(Math.abs(weight));
	}

	private static Span muted(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}

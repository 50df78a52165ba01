package io.onethread.overlap.ui;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.TemporalAccessor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapDetails;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Place;
import io.onethread.overlap.Places;
import io.onethread.overlap.Sight;
import io.onethread.overlap.Worker;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** Who does what at the customers of an overlap, side by side. */
class OverlapSides extends Div {

	private final transient OverlapTexts texts;

	private final transient Places places;

	OverlapSides(OverlapTexts texts, OverlapDetails details, Places places) {
		this.texts = texts;
		this.places = places;
		addClassName("overlap-sides");
		List<Overlap.Customer> customers = details.overlap().customers();
		if (customers.size() == 1) {
			byDivision(details.workers().getFirst()).forEach((title, workers) -> add(side(title, workers)));
			return;
		}
		for (int i = 0; i < customers.size(); i++) {
			Overlap.Customer customer = customers.get(i);
			Div side = side(this.texts.name(customer), details.workers().get(i));
			if (customer.sight() == Sight.EXISTS && !customer.divisions().isEmpty()) {
				side.add(muted(this.texts.text("overlap.ask", this.texts.divisions(customer.divisions()))));
			}
			add(side);
		}
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

	private void count(List<String> does, String key, @Nullable Integer count) {
		if (count != null && count > 0) {
			does.add(this.texts.text(key, count));
		}
	}

	private String date(TemporalAccessor day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.texts.locale()).format(day);
	}

	private static Span muted(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

}

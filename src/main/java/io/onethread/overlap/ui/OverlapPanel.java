package io.onethread.overlap.ui;

import java.util.Objects;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.QueryParameters;
import io.onethread.overlap.Overlap;
import io.onethread.overlap.OverlapDetails;
import io.onethread.overlap.OverlapKind;
import io.onethread.overlap.OverlapTexts;
import io.onethread.overlap.Pattern;
import io.onethread.overlap.Places;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;

/** One overlap: why it is one, who does what there, and the ways on from here. */
class OverlapPanel extends Section {

	private final transient OverlapTexts texts;

	private final transient OverlapDetails details;

	OverlapPanel(OverlapTexts texts, OverlapDetails details, Places places, String position, Chip kind, Component more,
			Runnable close) {
		this.texts = texts;
		this.details = details;
		addClassNames("ot-card", "overlap-panel");
		getElement().setAttribute("aria-label", texts.title(details.overlap()));
		add(head(position, kind, close), new OverlapWhy(texts, details.overlap()),
				new OverlapSides(texts, details, places), ways(more));
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
		if (overlap.pattern() != Pattern.UNCLEAR && overlap.pattern() != Pattern.GROUP) {
			line.addComponentAtIndex(1, new Chip(this.texts.pattern(overlap.pattern()), Chip.Tone.PLAIN));
		}
		line.addClassName("overlap-head-line");
		if (overlap.avoided()) {
			line.addComponentAtIndex(0,
					new Chip(this.texts.text("overlap.avoided", Objects.requireNonNullElse(overlap.daysQuiet(), 0L)),
							Chip.Tone.BAD));
		}
		H2 title = new H2(new OverlapNames(this.texts, overlap));
		Div head = new Div(line, title);
		head.addClassName("overlap-head");
		if (overlap.kind() == OverlapKind.LOOK_ALIKE) {
			Span score = new Span(this.texts.text("overlap.score", this.texts.score(overlap.score())));
			score.addClassName("ot-muted");
			head.add(score);
		}
		return head;
	}

	private Div ways(Component more) {
		Div ways = new Div(more);
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

}
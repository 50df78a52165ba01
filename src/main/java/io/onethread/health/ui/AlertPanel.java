package io.onethread.health.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.graph.RecordRef;
import io.onethread.health.Alert;
import io.onethread.health.Cause;
import io.onethread.health.CustomerHealth;
import io.onethread.health.Outcome;
import io.onethread.shell.Chip;
import io.onethread.shell.RecordPath;
import org.jspecify.annotations.Nullable;

/** One alert: what it rests on, what may lie behind it, and what to do. */
class AlertPanel extends Section {

	private final transient HealthTexts texts;

	private final transient Alert alert;

	AlertPanel(HealthTexts texts, Alert alert, @Nullable CustomerHealth health, List<Cause> causes, String position,
			Actions actions) {
		this.texts = texts;
		this.alert = alert;
		addClassNames("ot-card", "health-panel");
		getElement().setAttribute("aria-label", texts.name(alert));
		add(head(position, actions));
		Div facts = new Div(new Paragraph(texts.evidence(alert)));
		facts.addClassName("health-part");
		if (health != null) {
			facts.add(MonthChart.of(health, texts));
		}
		add(facts, causes(causes), ways(actions));
	}

	/** What the panel's buttons do. */
	interface Actions {

		void task();

		void close();

		void reopen();

		void hide();

		boolean mayReopen();

	}

	private Div head(String position, Actions actions) {
		Span place = new Span(position);
		place.addClassNames("ot-muted", "ot-num");
		Button hide = new Button(VaadinIcon.CLOSE_SMALL.create(), (click) -> actions.hide());
		hide.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		hide.setAriaLabel(this.texts.text("health.hide"));
		hide.addClassName("health-hide");
		Div line = new Div(new Chip(this.texts.kind(this.alert.kind()), HealthTexts.tone(this.alert.kind())));
		if (this.alert.level() > 0) {
			line.add(new Chip(this.texts.text("health.up", this.alert.level()), Chip.Tone.WARN));
		}
		line.add(place, hide);
		line.addClassName("health-head-line");
		H2 title = new H2(link(RecordPath.of("Customer", this.alert.customer().id()), this.texts.name(this.alert)));
		Span holders = new Span(this.texts.names(this.alert.holders()));
		holders.addClassName("ot-muted");
		Div head = new Div(line, title, holders, why(this.texts.text("health.since",
				this.texts.day(this.alert.openedAt().toLocalDate()), this.texts.amount(this.alert.stake()))));
		Outcome again = this.alert.again();
		if (again != null) {
			head.add(why(this.texts.text("health.again", this.texts.outcome(again))));
		}
		head.addClassName("health-head");
		return head;
	}

	private Div causes(List<Cause> causes) {
		Div part = new Div(new H3(this.texts.text("health.causes")));
		part.addClassName("health-part");
		if (causes.isEmpty()) {
			part.add(why(this.texts.text("health.causes.none")));
		}
		for (Cause cause : causes) {
			RecordRef record = cause.record();
			Div row = new Div(link(RecordPath.of(cause.type(), record.id()), this.texts.cause(cause)));
			row.addClassName("health-cause");
			part.add(row);
		}
		return part;
	}

	private Div ways(Actions actions) {
		Div ways = new Div();
		ways.addClassNames("ot-actions", "health-ways");
		if (!this.alert.open()) {
			Outcome outcome = this.alert.outcome();
			String why = this.alert.why();
			ways.add(why(this.texts.text("health.closed", (outcome != null) ? this.texts.outcome(outcome) : "",
					(this.alert.closedAt() != null) ? this.texts.day(this.alert.closedAt().toLocalDate()) : "",
					(why != null) ? why : "")));
			if (actions.mayReopen()) {
				ways.add(new Button(this.texts.text("health.reopen"), (click) -> actions.reopen()));
			}
			return ways;
		}
		if (this.alert.suggested()) {
			Span back = new Span(this.texts.text("health.suggested"));
			back.addClassName("health-suggested");
			ways.add(back);
		}
		String task = this.alert.task();
		if (task != null && "open".equals(this.alert.taskStatus())) {
			ways.add(why((this.alert.taskDue() != null)
					? this.texts.text("health.task.due", this.texts.day(this.alert.taskDue()))
					: this.texts.text("health.task")));
		}
		else {
			Button make = new Button(this.texts.text("health.make-task"), (click) -> actions.task());
			make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
			make.setSuffixComponent(key("T"));
			ways.add(make);
		}
		Button close = new Button(this.texts.text("health.close"), (click) -> actions.close());
		close.setSuffixComponent(key("C"));
		ways.add(close, link(RecordPath.of("Customer", this.alert.customer().id()), this.texts.text("health.thread")));
		return ways;
	}

	private static Span key(String letter) {
		Span key = new Span(letter);
		key.addClassName("health-key");
		key.getElement().setAttribute("aria-hidden", "true");
		return key;
	}

	private static Span why(String text) {
		Span span = new Span(text);
		span.addClassName("ot-why");
		return span;
	}

	private static Anchor link(String path, String text) {
		Anchor link = new Anchor(path, text);
		link.getElement().setAttribute("router-link", true);
		return link;
	}

}

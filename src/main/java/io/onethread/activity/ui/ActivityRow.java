package io.onethread.activity.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.activity.About;
import io.onethread.activity.Activity;
import io.onethread.shell.Chip;

/** An activity in a list: when, what, and why it matters. */
class ActivityRow extends Div {

	ActivityRow(Activity activity, Entries entries, Runnable changed, String here) {
		UI ui = UI.getCurrent();
		Times times = new Times(ui);
		addClassName("activity-row");
		Span when = new Span(activity.at() == null ? "" : times.when(activity.at(), activity.allDay()));
		when.addClassNames("activity-when", "ot-num");
		Button title = new Button(ActivityText.title(activity, ui),
				(click) -> ActivityDialog.open(entries, activity, changed));
		title.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		title.addClassName("activity-title");
		Span why = new Span(why(activity, ui, times, here));
		why.addClassName("ot-why");
		Div text = new Div(title, why);
		text.addClassName("activity-text");
		add(when, text);
		if (activity.confidential()) {
			add(new Chip(getTranslation("activity.confidential"), Chip.Tone.WARN));
		}
		if (!activity.status().equals(Activity.DONE)) {
			add(new Chip(getTranslation("activity.status." + activity.status()),
					activity.planned() ? Chip.Tone.INFO : Chip.Tone.PLAIN));
		}
		if (activity.planned() && activity.editable()) {
			Button done = new Button(getTranslation("activity.done"), (click) -> entries.finish(activity, changed));
			done.setAriaLabel(getTranslation("activity.done.of", ActivityText.title(activity, ui)));
			add(done);
		}
	}

	/** What kind it is, who does it, with whom, and what came of it. */
	private static String why(Activity activity, UI ui, Times times, String here) {
		List<String> parts = new ArrayList<>();
		parts.add(ActivityText.kind(activity.kind(), ui));
		if (activity.rep() != null) {
			parts.add(activity.rep().name());
		}
		activity.about().stream().filter((one) -> !one.id().equals(here)).map(About::name).limit(3).forEach(parts::add);
		if (activity.minutes() != null && activity.minutes() > 0) {
			parts.add(times.length(Objects.requireNonNull(activity.minutes())));
		}
		if (activity.outcome() != null) {
			parts.add(activity.outcome());
		}
		return String.join(" · ", parts);
	}

}

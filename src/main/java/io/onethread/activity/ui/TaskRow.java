package io.onethread.activity.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import io.onethread.activity.About;
import io.onethread.activity.Task;
import io.onethread.shell.Chip;

/** A task in a list: until when, what, for whom. */
class TaskRow extends Div {

	TaskRow(Task task, Entries entries, Runnable changed, String here) {
		UI ui = UI.getCurrent();
		Times times = new Times(ui);
		LocalDate today = times.today();
		addClassName("activity-row");
		Span when = new Span(task.due() == null ? "" : times.day(task.due()));
		when.addClassNames("activity-when", "ot-num");
		Button title = new Button(task.title());
		title.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		title.addClassName("activity-title");
		title.setEnabled(task.editable());
		title.addClickListener((click) -> new TaskDialog(entries, task, changed).open());
		Span why = new Span(why(task, times, here));
		why.addClassName("ot-why");
		Div text = new Div(title, why);
		text.addClassName("activity-text");
		add(when, text, chip(task, today));
		if (task.editable() && task.open()) {
			Button done = new Button(getTranslation("activity.done"), (click) -> entries.finish(task, changed));
			done.setAriaLabel(getTranslation("activity.done.of", task.title()));
			add(done, more(task, entries, changed));
		}
		else if (task.editable()) {
			add(new Button(getTranslation("activity.task.reopen"), (click) -> entries.reopen(task, changed)));
		}
	}

	private Chip chip(Task task, LocalDate today) {
		if (!task.open()) {
			return new Chip(getTranslation("activity.task.state." + task.status()), Chip.Tone.PLAIN);
		}
		if (task.overdueOn(today)) {
			return new Chip(getTranslation("activity.task.overdue"), Chip.Tone.BAD);
		}
		boolean now = today.equals(task.due());
		return new Chip(getTranslation(now ? "activity.task.today" : "activity.task.open"),
				now ? Chip.Tone.WARN : Chip.Tone.PLAIN);
	}

	private Button more(Task task, Entries entries, Runnable changed) {
		Button more = new Button(VaadinIcon.ELLIPSIS_DOTS_H.create());
		more.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		more.setAriaLabel(getTranslation("activity.task.more", task.title()));
		ContextMenu menu = new ContextMenu(more);
		menu.setOpenOnClick(true);
		menu.addItem(getTranslation("activity.task.snooze.day"), (click) -> entries.snooze(task, 1, changed));
		menu.addItem(getTranslation("activity.task.snooze.week"), (click) -> entries.snooze(task, 7, changed));
		menu.addItem(getTranslation("activity.task.drop"), (click) -> entries.drop(task, changed));
		return more;
	}

	private String why(Task task, Times times, String here) {
		List<String> parts = new ArrayList<>();
		task.about().stream().filter((one) -> !one.id().equals(here)).map(About::name).limit(3).forEach(parts::add);
		if (task.rep() != null) {
			parts.add(task.rep().name());
		}
		if (task.asker() != null) {
			parts.add(getTranslation("activity.task.asked", task.asker().name()));
		}
		if (task.snoozedUntil() != null && task.snoozedUntil().isAfter(times.today())) {
			parts.add(getTranslation("activity.task.rests", times.day(task.snoozedUntil())));
		}
		if (task.outcome() != null) {
			parts.add(task.outcome());
		}
		return String.join(" · ", parts);
	}

}

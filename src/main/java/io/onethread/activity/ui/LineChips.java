package io.onethread.activity.ui;

import java.util.List;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import io.onethread.activity.Activity;
import io.onethread.activity.oneline.Kind;
import io.onethread.activity.oneline.Mention;
import io.onethread.activity.oneline.Name;
import io.onethread.activity.ui.LineDraft.Moment;

/** Shows how a line was understood, each part by itself, to be corrected by a click. */
class LineChips extends Div {

	private static final List<Integer> LENGTHS = List.of(15, 30, 45, 60, 90, 120, 180);

	private final transient Runnable changed;

	LineChips(Runnable changed) {
		this.changed = changed;
		addClassName("activity-chips");
		getElement().setAttribute("role", "group");
		getElement().setAttribute("aria-label", getTranslation("activity.line.understood"));
	}

	void show(LineDraft draft) {
		removeAll();
		setVisible(!draft.isEmpty());
		if (draft.isEmpty()) {
			return;
		}
		UI ui = UI.getCurrent();
		Times times = new Times(ui);
		add(kind(draft, ui), when(draft, times));
		if (!draft.task()) {
			add(length(draft, times));
		}
		draft.names().forEach((name) -> add(name(draft, name)));
		draft.open().forEach((mention) -> add(open(draft, mention)));
		if (!draft.task()) {
			add(status(draft), sight(draft));
		}
		if (!draft.subject().isBlank()) {
			Span subject = new Span(draft.subject());
			subject.addClassName("activity-subject");
			add(subject);
		}
	}

	private Button kind(LineDraft draft, UI ui) {
		Button chip = chip(ActivityText.kind(draft.kind().key(), ui), "info");
		ContextMenu menu = menu(chip);
		for (Kind kind : Kind.values()) {
			menu.addItem(ActivityText.kind(kind.key(), ui), (click) -> change(() -> draft.setKind(kind)));
		}
		return chip;
	}

	private Button when(LineDraft draft, Times times) {
		Moment moment = draft.moment();
		String text = (moment == null) ? getTranslation(draft.task() ? "activity.day.none" : "activity.day.now")
				: times.day(moment.day()) + (moment.time() == null ? "" : " " + moment.time());
		Button chip = chip(draft.task() && moment != null ? getTranslation("activity.due", text) : text,
				moment == null ? "plain" : "info");
		chip.addClickListener((click) -> new WhenDialog(times, moment, draft.task(),
				(day, time) -> change(() -> draft.setMoment(day, time)))
			.open());
		return chip;
	}

	private Button length(LineDraft draft, Times times) {
		Integer minutes = draft.minutes();
		Button chip = chip((minutes == null) ? getTranslation("activity.length.none") : times.length(minutes),
				minutes == null ? "plain" : "info");
		ContextMenu menu = menu(chip);
		LENGTHS
			.forEach((length) -> menu.addItem(times.length(length), (click) -> change(() -> draft.setMinutes(length))));
		return chip;
	}

	private Button name(LineDraft draft, Name name) {
		Button chip = chip(name.name(), "info");
		ContextMenu menu = menu(chip);
		Mention mention = draft.mentionOf(name);
		if (mention != null) {
			mention.choices()
				.stream()
				.filter((other) -> !other.equals(name))
				.forEach((other) -> menu.addItem(label(other), (click) -> change(() -> draft.choose(mention, other))));
		}
		menu.addItem(getTranslation("activity.line.not", name.name()), (click) -> change(() -> draft.drop(name)));
		return chip;
	}

	private Button open(LineDraft draft, Mention mention) {
		Button chip = chip(getTranslation("activity.line.which", draft.words(mention), mention.choices().size()),
				"warn");
		ContextMenu menu = menu(chip);
		mention.choices()
			.forEach((choice) -> menu.addItem(label(choice), (click) -> change(() -> draft.choose(mention, choice))));
		menu.addItem(getTranslation("activity.line.none"), (click) -> change(() -> draft.drop(mention.name())));
		return chip;
	}

	private Button status(LineDraft draft) {
		boolean planned = draft.status().equals(Activity.PLANNED);
		Button chip = chip(getTranslation("activity.status." + draft.status()), planned ? "info" : "good");
		chip.addClickListener((click) -> change(() -> draft.setStatus(planned ? Activity.DONE : Activity.PLANNED)));
		return chip;
	}

	private Button sight(LineDraft draft) {
		Button chip = chip(getTranslation(draft.confidential() ? "activity.confidential" : "activity.shared"),
				draft.confidential() ? "warn" : "plain");
		chip.addClickListener((click) -> change(() -> draft.setConfidential(!draft.confidential())));
		return chip;
	}

	private static String label(Name name) {
		return (name.title() == null) ? name.name() : name.name() + " · " + name.title();
	}

	private void change(Runnable correction) {
		correction.run();
		this.changed.run();
	}

	private static ContextMenu menu(Button chip) {
		ContextMenu menu = new ContextMenu(chip);
		menu.setOpenOnClick(true);
		return menu;
	}

	private static Button chip(String text, String tone) {
		Button chip = new Button(text);
		chip.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		chip.addClassNames("ot-chip", "ot-chip-" + tone, "activity-chip");
		return chip;
	}

}

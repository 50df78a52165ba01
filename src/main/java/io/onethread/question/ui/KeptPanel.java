package io.onethread.question.ui;

import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.notification.Notification;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.question.KeptQuestion;
import io.onethread.question.KeptQuestions;
import io.onethread.question.QuestionProblem;
import io.onethread.shell.Card;

/** What somebody keeps and what they asked lately, to be asked again, pinned, watched. */
class KeptPanel extends Div {

	private final transient KeptQuestions kept;

	private final transient Viewers viewers;

	private final transient QuestionWords words;

	KeptPanel(KeptQuestions kept, Viewers viewers, QuestionWords words) {
		this.kept = kept;
		this.viewers = viewers;
		this.words = words;
		addClassName("question-kept");
	}

	void show() {
		removeAll();
		List<KeptQuestion> all = this.kept.of(this.viewers.current());
		List<KeptQuestion> saved = all.stream().filter(KeptQuestion::isSaved).toList();
		List<KeptQuestion> recent = all.stream().filter((one) -> !one.isSaved()).toList();
		if (!saved.isEmpty()) {
			add(card("saved", saved));
		}
		if (!recent.isEmpty()) {
			add(card("recent", recent));
		}
	}

	private Card card(String title, List<KeptQuestion> rows) {
		Card card = new Card(this.words.say(title), String.valueOf(rows.size()));
		rows.forEach((row) -> card.add(row(row)));
		return card;
	}

	private Div row(KeptQuestion one) {
		Anchor link = new Anchor(one.query(), text(one));
		Div row = new Div(link);
		row.addClassName("question-kept-row");
		if (one.isSaved()) {
			if (one.alert()) {
				Span told = new Span(this.words.say("told"));
				told.addClassName("ot-why");
				row.add(told);
			}
			boolean question = KeptQuestions.question(one.query()).isPresent();
			if (question) {
				row.add(button(one.alert() ? VaadinIcon.BELL : VaadinIcon.BELL_O,
						one.alert() ? "alert.off" : "alert.on", one, () -> watch(one)));
			}
			row.add(button(one.pinned() ? VaadinIcon.PIN : VaadinIcon.PIN_POST, one.pinned() ? "pin.off" : "pin.on",
					one, () -> this.kept.pin(this.viewers.current(), one.id(), !one.pinned())),
					button(VaadinIcon.CLOSE_SMALL, "forget", one, () -> forget(one)));
		}
		else {
			row.add(button(VaadinIcon.STAR_O, "keep.this", one,
					() -> new KeepDialog(this.kept, this.viewers, this.words, text(one), one.query(), this::show)
						.open()));
		}
		return row;
	}

	private Button button(VaadinIcon icon, String key, KeptQuestion one, Runnable action) {
		Button button = new Button(icon.create(), (click) -> {
			action.run();
			show();
		});
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		String label = this.words.say(key, text(one));
		button.setAriaLabel(label);
		button.setTooltipText(label);
		return button;
	}

	private void watch(KeptQuestion one) {
		try {
			this.kept.watch(this.viewers.current(), one.id(), !one.alert());
			Notification.show(this.words.say(one.alert() ? "alert.is-off" : "alert.is-on"));
		}
		catch (QuestionProblem.TooWide problem) {
			Notification.show(this.words.say("alert.too-wide", problem.found(), KeptQuestions.WATCHED));
		}
	}

	/** Takes it away, and offers it back. */
	private void forget(KeptQuestion one) {
		Viewer viewer = this.viewers.current();
		this.kept.delete(viewer, one.id());
		Notification notification = new Notification();
		notification.setDuration(8000);
		Button undo = new Button(this.words.say("undo"), (click) -> {
			Viewer now = this.viewers.current();
			this.kept.keep(now, one.id(), text(one), one.query());
			if (one.pinned()) {
				this.kept.pin(now, one.id(), true);
			}
			if (one.alert()) {
				this.kept.watch(now, one.id(), true);
			}
			notification.close();
			show();
		});
		Div body = new Div(new Span(this.words.say("forgotten", text(one))), undo);
		body.addClassName("question-undo");
		notification.add(body);
		notification.open();
	}

	private String text(KeptQuestion one) {
		return new KeptWords(this.kept, this.viewers.current(), this.words).of(one);
	}

}

package io.onethread.question.ui;

import java.util.UUID;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.question.KeptQuestions;
import io.onethread.question.QuestionProblem;

/** Keeps a question by name, and watches it where it is wanted. */
class KeepDialog extends Dialog {

	private final String id = UUID.randomUUID().toString();

	KeepDialog(KeptQuestions kept, Viewers viewers, QuestionWords words, String name, String query, Runnable done) {
		setHeaderTitle(words.say("keep"));
		addClassName("question-dialog");
		TextField field = new TextField(words.say("keep.name"));
		field.setMaxLength(KeptQuestions.LONGEST);
		field.setValue((name.length() > KeptQuestions.LONGEST) ? name.substring(0, KeptQuestions.LONGEST) : name);
		field.setAutoselect(true);
		Checkbox alert = new Checkbox(words.say("keep.alert"));
		alert.setVisible(KeptQuestions.question(query).isPresent());
		Div body = new Div(field, alert);
		body.addClassName("question-form");
		add(body);
		Button save = new Button(words.say("keep.save"), (click) -> {
			Viewer viewer = viewers.current();
			try {
				kept.keep(viewer, this.id, field.getValue(), query);
				if (alert.getValue()) {
					kept.watch(viewer, this.id, true);
				}
				close();
				Notification.show(words.say("kept", field.getValue()));
				done.run();
			}
			catch (QuestionProblem.Unnamed problem) {
				field.setErrorMessage(words.say("keep.unnamed", KeptQuestions.LONGEST));
				field.setInvalid(true);
			}
			catch (QuestionProblem.TooMany problem) {
				field.setErrorMessage(words.say("keep.many", KeptQuestions.MOST));
				field.setInvalid(true);
			}
			catch (QuestionProblem.TooWide problem) {
				// It is kept; what cannot be done is said and can be asked for again.
				close();
				Notification.show(words.say("alert.too-wide", problem.found(), KeptQuestions.WATCHED));
				done.run();
			}
		});
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		save.addClickShortcut(Key.ENTER).listenOn(this);
		getFooter().add(new Button(words.say("cancel"), (click) -> close()), save);
		addOpenedChangeListener((opened) -> {
			if (opened.isOpened()) {
				field.focus();
			}
		});
	}

}

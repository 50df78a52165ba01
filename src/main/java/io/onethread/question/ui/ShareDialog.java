package io.onethread.question.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a question's link, and says who sees what by it. */
final class ShareDialog {

	private ShareDialog() {
	}

	static void open(QuestionWords words, String path, boolean copied) {
		Dialog dialog = new Dialog();
		dialog.setHeaderTitle(words.say("share"));
		dialog.addClassName("question-dialog");
		TextField field = new TextField(words.say("share.link"));
		field.setReadOnly(true);
		field.setAutoselect(true);
		field.getElement().executeJs("this.value = new URL($0, document.baseURI).href", path);
		Div body = new Div(field, new Paragraph(words.say(copied ? "share.copied" : "share.copy")),
				new Paragraph(words.say("share.rights")));
		body.addClassName("question-form");
		dialog.add(body);
		dialog.getFooter().add(new Button(words.say("close"), (click) -> dialog.close()));
		dialog.addOpenedChangeListener((opened) -> {
			if (opened.isOpened()) {
				field.focus();
			}
		});
		dialog.open();
	}

}

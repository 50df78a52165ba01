package io.onethread.overlap.ui;

import java.util.Locale;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.overlap.OverlapCases;
import io.onethread.overlap.OverlapTexts;

/** Asks for the reason of an appeal, or of a decision on one. */
class AppealDialog extends Dialog {

	/** What is done with a ruling. */
	enum Step {

		APPEAL, UPHOLD, GRANT;

		private String key() {
			return "overlap.appeal.dialog." + name().toLowerCase(Locale.ROOT);
		}

	}

	AppealDialog(OverlapTexts texts, Step step, Consumer<String> done) {
		setHeaderTitle(texts.text(step.key()));
		setWidth("520px");
		setMaxWidth("100%");
		Paragraph what = new Paragraph(texts.text(step.key() + ".text", OverlapCases.APPEAL_DAYS));
		what.addClassName("ot-muted");
		TextArea why = new TextArea(texts.text("overlap.case.reason"));
		why.setMaxLength(OverlapCases.LONGEST);
		why.setRequiredIndicatorVisible(true);
		why.setWidthFull();
		add(what, why);
		Button button = new Button(texts.text(step.key() + ".do"), (click) -> {
			why.setInvalid(why.getValue().isBlank());
			why.setErrorMessage(texts.text("overlap.appeal.reason-missing"));
			if (why.isInvalid()) {
				why.focus();
				return;
			}
			close();
			done.accept(why.getValue());
		});
		button.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(texts.text("overlap.case.cancel"), (click) -> close()), button);
	}

}

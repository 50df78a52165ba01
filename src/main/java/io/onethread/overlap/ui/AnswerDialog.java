package io.onethread.overlap.ui;

import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.overlap.Inquiries;
import io.onethread.overlap.Inquiry;

/** Says what an answer tells the asker, before it is given. */
class AnswerDialog extends Dialog {

	AnswerDialog(Inquiry inquiry, boolean agreed, Consumer<String> answer) {
		String what = agreed ? "overlap.inquiry.agree" : "overlap.inquiry.decline";
		String asker = (inquiry.asker() == null) ? getTranslation("notice.hidden") : inquiry.asker().name();
		String customer = (inquiry.customer() == null) ? "" : inquiry.customer().name();
		setHeaderTitle(getTranslation(what + ".title", asker));
		setWidth("520px");
		setMaxWidth("100%");
		Paragraph tells = new Paragraph(getTranslation(what + ".text", customer));
		tells.addClassName("ot-muted");
		TextArea word = new TextArea(getTranslation("overlap.inquiry.answer"));
		word.setMaxLength(Inquiries.LONGEST);
		word.setWidthFull();
		add(tells, word);
		Button send = new Button(getTranslation(what), (click) -> {
			close();
			answer.accept(word.getValue());
		});
		send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("overlap.case.cancel"), (click) -> close()), send);
	}

}

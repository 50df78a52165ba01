package io.onethread.administration.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.clipboard.Clipboard;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a token's secret, this once. */
class TokenDialog extends Dialog {

	TokenDialog(String secret) {
		setHeaderTitle(getTranslation("profile.token.once"));
		setWidth("620px");
		setMaxWidth("100%");
		TextField field = new TextField(getTranslation("profile.token.secret"));
		field.setValue(secret);
		field.setReadOnly(true);
		field.setWidthFull();
		field.addClassName("ot-code");
		add(new Paragraph(getTranslation("profile.token.once.text")), field);
		Button copy = new Button(getTranslation("profile.token.copy"), VaadinIcon.COPY_O.create());
		Clipboard.onClick(copy)
			.writeText(secret, (done) -> Told.done(getTranslation("profile.token.copied")), (error) -> {
				field.focus();
				field.getElement().executeJs("this.inputElement.select()");
			});
		Button close = new Button(getTranslation("profile.token.done"), (click) -> close());
		close.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		setCloseOnOutsideClick(false);
		getFooter().add(copy, close);
	}

}

package io.onethread.customer.ui;

import java.util.UUID;
import java.util.function.Function;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.customer.NewCustomerCheck.Asking;

/** Says what asking after a hidden customer means, wants to know why, and asks. */
class AskDialog extends Dialog {

	private static final int LONGEST = 500;

	/** Made once, so that a second press asks nothing twice. */
	private final String id = UUID.randomUUID().toString();

	private final TextArea why = new TextArea(getTranslation("customer.ask.why"));

	private final transient Function<Question, Asking> ask;

	private final transient Runnable asked;

	/**
	 * A dialog.
	 * @param ask asks
	 * @param asked runs once it was asked
	 */
	AskDialog(Function<Question, Asking> ask, Runnable asked) {
		this.ask = ask;
		this.asked = asked;
		setHeaderTitle(getTranslation("customer.ask.title"));
		setWidth("520px");
		setMaxWidth("100%");
		Paragraph what = new Paragraph(getTranslation("customer.ask.text"));
		what.addClassName("ot-muted");
		this.why.setMaxLength(LONGEST);
		this.why.setWidthFull();
		this.why.setRequiredIndicatorVisible(true);
		this.why.focus();
		add(what, this.why);
		Button send = new Button(getTranslation("customer.ask.do"), (click) -> send());
		send.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("customer.cancel"), (click) -> close()), send);
	}

	private void send() {
		switch (this.ask.apply(new Question(this.id, this.why.getValue()))) {
			case ASKED -> {
				close();
				Told.done(getTranslation("customer.ask.done"));
				this.asked.run();
			}
			case INCOMPLETE -> refuse("customer.ask.incomplete");
			case TOO_MANY -> refuse("customer.ask.too-many");
			case NOTHING -> refuse("customer.ask.nothing");
		}
	}

	private void refuse(String key) {
		this.why.setErrorMessage(getTranslation(key));
		this.why.setInvalid(true);
	}

	/** What is asked, under which id. */
	record Question(String id, String text) {

	}

}

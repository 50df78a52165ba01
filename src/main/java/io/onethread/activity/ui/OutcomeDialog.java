package io.onethread.activity.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializablePredicate;

/** Asks in one line what came of something; Enter is enough. */
class OutcomeDialog extends Dialog {

	private final TextField outcome = new TextField(getTranslation("activity.outcome"));

	private final SerializablePredicate<String> write;

	OutcomeDialog(String title, SerializablePredicate<String> write) {
		this.write = write;
		setHeaderTitle(title);
		setWidth("520px");
		setMaxWidth("100%");
		this.outcome.setWidthFull();
		this.outcome.setMaxLength(2000);
		this.outcome.setPlaceholder(getTranslation("activity.outcome.example"));
		this.outcome.setAutofocus(true);
		this.outcome.addKeyDownListener(Key.ENTER, (press) -> save());
		add(this.outcome);
		Button save = new Button(getTranslation("activity.done"), (click) -> save());
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("activity.cancel"), (click) -> close()), save);
		addOpenedChangeListener((event) -> {
			if (event.isOpened()) {
				this.outcome.focus();
			}
		});
	}

	private void save() {
		if (this.write.test(this.outcome.getValue())) {
			close();
		}
	}

}

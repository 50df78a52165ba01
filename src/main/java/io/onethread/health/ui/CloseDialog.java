package io.onethread.health.ui;

import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import io.onethread.health.Outcome;

/** Asks how an alert ended. */
class CloseDialog extends Dialog {

	private static final int LONGEST = 500;

	CloseDialog(HealthTexts texts, boolean back, BiConsumer<Outcome, String> close) {
		setHeaderTitle(texts.text("health.close.title"));
		RadioButtonGroup<Outcome> outcome = new RadioButtonGroup<>();
		outcome.setItems(Outcome.values());
		outcome.setItemLabelGenerator((one) -> texts.text("health.close." + one.word()));
		outcome.setLabel(texts.text("health.close.outcome"));
		TextArea why = new TextArea(texts.text("health.close.why"));
		why.setMaxLength(LONGEST);
		why.setWidthFull();
		outcome.addValueChangeListener((change) -> why.setRequiredIndicatorVisible(change.getValue() == Outcome.LOST));
		outcome.setValue(back ? Outcome.RECOVERED : Outcome.FALSE);
		Button save = new Button(texts.text("health.close"), (click) -> {
			if (outcome.getValue() == Outcome.LOST && why.getValue().isBlank()) {
				why.setErrorMessage(texts.text("health.problem.why"));
				why.setInvalid(true);
				why.focus();
				return;
			}
			close();
			close.accept(outcome.getValue(), why.getValue());
		});
		save.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Div fields = new Div(outcome, why);
		fields.addClassName("health-form");
		add(fields);
		getFooter().add(new Button(texts.text("health.cancel"), (click) -> close()), save);
		setWidth("26rem");
	}

}

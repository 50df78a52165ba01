package io.onethread.health.ui;

import java.time.LocalDate;
import java.util.List;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.onethread.graph.RecordRef;

/** Asks who shall do what until when. */
class TaskDialog extends Dialog {

	private static final int LONGEST = 200;

	TaskDialog(HealthTexts texts, String title, List<RecordRef> reps, LocalDate due, Save save) {
		setHeaderTitle(texts.text("health.make-task"));
		TextField what = new TextField(texts.text("health.task.title"));
		what.setMaxLength(LONGEST);
		what.setValue(title);
		what.setWidthFull();
		DatePicker until = new DatePicker(texts.text("health.task.until"), due);
		until.setLocale(texts.locale());
		Select<RecordRef> who = new Select<>();
		who.setLabel(texts.text("health.task.who"));
		who.setItems(reps);
		who.setItemLabelGenerator(RecordRef::name);
		who.setValue(reps.getFirst());
		Button make = new Button(texts.text("health.make-task"), (click) -> {
			what.setInvalid(what.getValue().isBlank());
			until.setInvalid(until.getValue() == null);
			if (!what.isInvalid() && !until.isInvalid()) {
				close();
				save.save(who.getValue().id(), what.getValue().strip(), until.getValue());
			}
		});
		make.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		Div pair = new Div(until, who);
		pair.addClassName("health-form-pair");
		Div fields = new Div(what, pair);
		fields.addClassName("health-form");
		add(fields);
		getFooter().add(new Button(texts.text("health.cancel"), (click) -> close()), make);
		setWidth("26rem");
	}

	/** Makes the task. */
	@FunctionalInterface
	interface Save {

		void save(String rep, String title, LocalDate due);

	}

}

package io.onethread.activity.ui;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.BiConsumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.timepicker.TimePicker;
import io.onethread.activity.ui.LineDraft.Moment;
import org.jspecify.annotations.Nullable;

/** Corrects the day and the time of a line. */
class WhenDialog extends Dialog {

	WhenDialog(Times times, @Nullable Moment moment, boolean dayOnly,
			BiConsumer<LocalDate, @Nullable LocalTime> chosen) {
		setHeaderTitle(getTranslation("activity.when"));
		DatePicker day = new DatePicker(getTranslation("activity.day"));
		day.setI18n(times.picker());
		day.setValue((moment == null) ? times.today() : moment.day());
		TimePicker time = new TimePicker(getTranslation("activity.time"));
		time.setStep(Duration.ofMinutes(15));
		time.setClearButtonVisible(true);
		time.setValue((moment == null) ? null : moment.time());
		time.setVisible(!dayOnly);
		time.setHelperText(getTranslation("activity.time.none"));
		Div fields = new Div(day, time);
		fields.addClassName("ot-actions");
		add(fields);
		Button set = new Button(getTranslation("activity.set"), (click) -> {
			if (day.getValue() != null) {
				chosen.accept(day.getValue(), time.getValue());
				close();
			}
		});
		set.addThemeVariants(ButtonVariant.AURA_PRIMARY);
		getFooter().add(new Button(getTranslation("activity.cancel"), (click) -> close()), set);
	}

}

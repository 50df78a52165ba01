package io.onethread.shell;

import java.time.LocalDate;
import java.util.function.Consumer;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Chooses a day that has come: back, forward, or by the calendar. */
public class DayBar extends Div {

	private final DatePicker picker = new DatePicker();

	private final Button next;

	private final LocalDate last;

	/**
	 * A choice of days.
	 * @param last the last day there is, usually today
	 * @param chosen is told the day that was chosen
	 */
	public DayBar(LocalDate last, Consumer<LocalDate> chosen) {
		this.last = last;
		addClassName("ot-days");
		Button before = step(VaadinIcon.ANGLE_LEFT, "shell.day.before", () -> chosen.accept(day().minusDays(1)));
		this.next = step(VaadinIcon.ANGLE_RIGHT, "shell.day.after", () -> chosen.accept(day().plusDays(1)));
		this.picker.setAriaLabel(getTranslation("shell.day"));
		this.picker.setMax(last);
		this.picker.setLocale(getLocale());
		this.picker.addValueChangeListener((change) -> {
			if (change.isFromClient() && change.getValue() != null && !change.getValue().isAfter(last)) {
				chosen.accept(change.getValue());
			}
		});
		add(before, this.picker, this.next);
	}

	/** Shows a day as the one that is chosen. */
	public void show(LocalDate day) {
		this.picker.setValue(day);
		this.next.setEnabled(day.isBefore(this.last));
	}

	private LocalDate day() {
		return this.picker.getOptionalValue().orElse(this.last);
	}

	private Button step(VaadinIcon icon, String key, Runnable run) {
		Button button = new Button(icon.create(), (click) -> run.run());
		button.addThemeVariants(ButtonVariant.AURA_TERTIARY);
		button.setAriaLabel(getTranslation(key));
		return button;
	}

}

package io.onethread.pipeline.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;

/** Days as they are written and picked in the page's language. */
final class Days {

	private Days() {
	}

	/** A field for a day. */
	static DatePicker picker(String label) {
		UI ui = UI.getCurrent();
		Locale locale = ui.getLocale();
		DatePicker picker = new DatePicker(label);
		picker.setLocale(locale);
		picker.setClearButtonVisible(true);
		picker.setI18n(new DatePickerI18n()
			.setMonthNames(Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
				.toList())
			.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
			.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
			.setFirstDayOfWeek(1)
			.setToday(ui.getTranslation("pipeline.today"))
			.setCancel(ui.getTranslation("pipeline.cancel")));
		return picker;
	}

	static String day(LocalDate date, Locale locale) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale).format(date);
	}

	/** Vaadin's weeks start on Sunday. */
	private static java.util.List<String> weekdays(TextStyle style, Locale locale) {
		return Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6))
			.map((day) -> day.getDisplayName(style, locale))
			.toList();
	}

}

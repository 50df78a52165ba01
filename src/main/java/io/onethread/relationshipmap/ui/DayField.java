package io.onethread.relationshipmap.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import com.vaadin.flow.component.datepicker.DatePicker;

/** A field for a day, in the page's language. */
class DayField extends DatePicker {

	DayField(MapWords words, String label, LocalDate latest) {
		super(label);
		Locale locale = words.locale();
		setLocale(locale);
		setMax(latest);
		setRequired(true);
		setI18n(new DatePickerI18n()
			.setMonthNames(Arrays.stream(Month.values())
				.map((month) -> month.getDisplayName(TextStyle.FULL_STANDALONE, locale))
				.toList())
			.setWeekdays(weekdays(TextStyle.FULL_STANDALONE, locale))
			.setWeekdaysShort(weekdays(TextStyle.SHORT_STANDALONE, locale))
			.setFirstDayOfWeek(1)
			.setToday(words.say("compare.today"))
			.setCancel(words.say("compare.cancel")));
	}

	/** Vaadin's weeks start on Sunday. */
	private static List<String> weekdays(TextStyle style, Locale locale) {
		return Stream.concat(Stream.of(DayOfWeek.SUNDAY), Arrays.stream(DayOfWeek.values()).limit(6))
			.map((day) -> day.getDisplayName(style, locale))
			.toList();
	}

}

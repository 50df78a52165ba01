package io.onethread.activity.ui;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import io.onethread.shell.UserZone;

/** Days and times as people say them: near ones by name, in their zone and language. */
final class Times {

	private final UI ui;

	private final ZoneId zone;

	private final Locale locale;

	Times(UI ui) {
		this.ui = ui;
		this.zone = UserZone.of(ui);
		this.locale = ui.getLocale();
	}

	ZoneId zone() {
		return this.zone;
	}

	LocalDate today() {
		return LocalDate.now(this.zone);
	}

	/** A day and, where it counts, the time. */
	String when(ZonedDateTime at, boolean allDay) {
		ZonedDateTime local = at.withZoneSameInstant(this.zone);
		return allDay ? day(local.toLocalDate()) : day(local.toLocalDate()) + " " + time(local);
	}

	/** The time of the day. */
	String time(ZonedDateTime at) {
		return DateTimeFormatter.ofPattern("HH:mm").format(at.withZoneSameInstant(this.zone));
	}

	/** A day: today, tomorrow, Friday, 30 Nov. */
	String day(LocalDate day) {
		long away = ChronoUnit.DAYS.between(today(), day);
		if (away >= -1 && away <= 1) {
			return this.ui
				.getTranslation("activity.day." + (away == 0 ? "today" : away > 0 ? "tomorrow" : "yesterday"));
		}
		if (away > 1 && away < 7) {
			return day.getDayOfWeek().getDisplayName(TextStyle.FULL, this.locale);
		}
		return date(day);
	}

	/** A day by its date, the year only where it is another one. */
	String date(LocalDate day) {
		boolean chinese = this.locale.getLanguage().equals("zh");
		if (day.getYear() == today().getYear()) {
			return DateTimeFormatter.ofPattern(chinese ? "M月d日" : "d MMM", this.locale).format(day);
		}
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(this.locale).format(day);
	}

	/** How long something takes. */
	String length(int minutes) {
		return (minutes % 60 == 0) ? this.ui.getTranslation("activity.hours", minutes / 60)
				: this.ui.getTranslation("activity.minutes", minutes);
	}

	/** The words of a date picker in this language. */
	DatePickerI18n picker() {
		DatePicker.DatePickerI18n words = new DatePicker.DatePickerI18n();
		words.setFirstDayOfWeek(1);
		words.setMonthNames(Stream.of(java.time.Month.values())
			.map((one) -> one.getDisplayName(TextStyle.FULL_STANDALONE, this.locale))
			.toList());
		words.setWeekdays(weekdays(TextStyle.FULL));
		words.setWeekdaysShort(weekdays(this.locale.getLanguage().equals("zh") ? TextStyle.NARROW : TextStyle.SHORT));
		words.setToday(this.ui.getTranslation("activity.day.today"));
		words.setCancel(this.ui.getTranslation("activity.cancel"));
		return words;
	}

	/** From Sunday on, as date pickers count. */
	private java.util.List<String> weekdays(TextStyle style) {
		return IntStream.rangeClosed(0, 6)
			.mapToObj((day) -> java.time.DayOfWeek.SUNDAY.plus(day).getDisplayName(style, this.locale))
			.toList();
	}

}

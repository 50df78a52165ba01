package io.onethread.report.ui;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.i18n.I18NProvider;
import io.onethread.report.ReportProblem;
import io.onethread.report.ReportWords;
import io.onethread.shell.UserZone;
import org.jspecify.annotations.Nullable;

/** What the pages of reports have in common when they speak. */
final class Texts {

	private static final int MILLISECONDS = 6000;

	private Texts() {
	}

	/** Words in the language of the page. */
	static ReportWords words(Locale locale) {
		return new ReportWords(locale, (key, arguments) -> I18NProvider.translate(locale, key, arguments));
	}

	static String text(String key, Object... arguments) {
		return I18NProvider.translate(UI.getCurrent().getLocale(), key, arguments);
	}

	static String day(LocalDate day) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.FULL).withLocale(UI.getCurrent().getLocale()).format(day);
	}

	static String shortDay(LocalDate day) {
		return DateTimeFormatter.ofPattern(text("report.day-pattern"), UI.getCurrent().getLocale()).format(day);
	}

	/** A moment in the zone of whoever looks. */
	static String moment(@Nullable ZonedDateTime at) {
		return (at == null) ? ""
				: DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
					.withLocale(UI.getCurrent().getLocale())
					.format(at.withZoneSameInstant(UserZone.of(UI.getCurrent())));
	}

	static void done(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.SUCCESS);
	}

	static void refused(String text) {
		Notification.show(text, MILLISECONDS, Position.BOTTOM_START).addThemeVariants(NotificationVariant.ERROR);
	}

	static void problem(ReportProblem problem) {
		refused(switch (problem) {
			case ReportProblem.NotThere _ -> text("report.problem.gone");
			case ReportProblem.Forbidden _ -> text("report.problem.forbidden");
			case ReportProblem.Changed _ -> text("report.problem.changed");
			case ReportProblem.Invalid invalid -> text(invalid.key(), invalid.arguments());
		});
	}

	/** The day that an address names, if it is one. */
	static Optional<LocalDate> parsed(String text) {
		try {
			return Optional.of(LocalDate.parse(text));
		}
		catch (DateTimeParseException ex) {
			return Optional.empty();
		}
	}

}

package io.onethread.importing.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;

/**
 * The forms of dates that are offered; the empty one stands for all in which the year
 * comes first.
 */
final class DateChoices {

	static final List<String> FORMS = List.of("", "d.M.yyyy", "d/M/yyyy", "M/d/yyyy", "d-M-yyyy", "M-d-yyyy",
			"d MMM yyyy", "MMM d, yyyy");

	private DateChoices() {
	}

	/**
	 * The first form in which all of these can be read; the empty one where there is
	 * none.
	 */
	static String fitting(List<String> cells) {
		return cells.isEmpty() ? ""
				: FORMS.stream()
					.filter((form) -> !form.isEmpty() && cells.stream().allMatch((cell) -> reads(form, cell)))
					.findFirst()
					.orElse("");
	}

	private static boolean reads(String form, String cell) {
		try {
			LocalDate.parse(cell, DateTimeFormatter.ofPattern(form.replace('y', 'u'), Locale.ENGLISH)
				.withResolverStyle(ResolverStyle.STRICT));
			return true;
		}
		catch (DateTimeParseException ex) {
			return false;
		}
	}

}

package io.onethread.importing.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Reads dates. Without forms given only such are read as mean the same everywhere: the
 * year stands first.
 */
final class Dates {

	/** The letter outside of quotes. */
	private static final Pattern YEAR = Pattern.compile("y(?=(?:[^']*'[^']*')*[^']*$)");

	private static final List<String> USUAL = List.of("yyyy-M-d[['T'][ ]H:mm[:ss[.SSSSSSSSS][.SSSSSS][.SSS][.S]]]",
			"yyyy/M/d[ H:mm[:ss]]", "yyyy.M.d[ H:mm[:ss]]", "yyyy'年'M'月'd'日'[[ ]H:mm[:ss]]", "yyyyMMdd");

	private static final List<DateTimeFormatter> USUAL_FORMS = USUAL.stream().map(Dates::form).toList();

	private static final String SHOWN = "yyyy-MM-dd, yyyy/M/d, yyyy年M月d日, yyyyMMdd";

	private final List<String> names;

	private final List<DateTimeFormatter> forms;

	private final ZoneId zone;

	Dates(List<String> names, ZoneId zone) {
		this.names = names;
		this.forms = names.isEmpty() ? USUAL_FORMS : names.stream().filter(Dates::isForm).map(Dates::form).toList();
		this.zone = zone;
	}

	/** The forms accepted, for people. */
	String forms() {
		return this.names.isEmpty() ? SHOWN : String.join(", ", this.names);
	}

	@Nullable ZonedDateTime read(String text) {
		for (DateTimeFormatter form : this.forms) {
			try {
				return at(form.parseBest(text, ZonedDateTime::from, LocalDateTime::from, LocalDate::from));
			}
			catch (DateTimeParseException ex) {
				// The next form may fit.
			}
		}
		return this.names.isEmpty() ? withOffset(text) : null;
	}

	private ZonedDateTime at(TemporalAccessor found) {
		return switch (found) {
			case ZonedDateTime zoned -> zoned;
			case LocalDateTime local -> local.atZone(this.zone);
			default -> LocalDate.from(found).atStartOfDay(this.zone);
		};
	}

	private static @Nullable ZonedDateTime withOffset(String text) {
		try {
			return ZonedDateTime.parse(text);
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	static boolean isForm(String form) {
		try {
			String shown = form(form).format(ZonedDateTime.now(ZoneId.of("UTC")));
			return !shown.isEmpty() && (form.contains("y") || form.contains("u"));
		}
		catch (IllegalArgumentException | DateTimeException ex) {
			return false;
		}
	}

	/**
	 * Strictly, so that 30 February is refused; for that the year must be a plain one.
	 */
	private static DateTimeFormatter form(String form) {
		DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive()
			.appendPattern(YEAR.matcher(form).replaceAll("u"));
		String letters = form.replaceAll("'[^']*'", "");
		if (!letters.matches(".*[MLQDw].*")) {
			builder.parseDefaulting(ChronoField.MONTH_OF_YEAR, 1);
		}
		if (!letters.matches(".*[dDe].*")) {
			builder.parseDefaulting(ChronoField.DAY_OF_MONTH, 1);
		}
		return builder.toFormatter(Locale.ENGLISH).withResolverStyle(ResolverStyle.STRICT);
	}

}

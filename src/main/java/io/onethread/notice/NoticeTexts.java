package io.onethread.notice;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.function.BiFunction;

import org.jspecify.annotations.Nullable;

/** Puts notices into the words of their reader. */
public final class NoticeTexts {

	private final Locale locale;

	private final BiFunction<String, Object[], String> translate;

	/**
	 * Words in one language.
	 * @param translate gives the text of a key, with its arguments filled in
	 */
	public NoticeTexts(Locale locale, BiFunction<String, Object[], String> translate) {
		this.locale = locale;
		this.translate = translate;
	}

	/** What the notice says. */
	public String text(Notice notice) {
		Object[] arguments = notice.arguments().stream().map((argument) -> word(notice, argument)).toArray();
		return this.translate.apply(notice.textKey(), arguments);
	}

	private String word(Notice notice, String argument) {
		String record = after(Notices.RECORD, argument);
		if (record != null) {
			String name = notice.names().get(record);
			return (name != null) ? name : this.translate.apply("notice.hidden", new Object[0]);
		}
		String key = after(Notices.TEXT, argument);
		if (key != null) {
			return this.translate.apply(key, new Object[0]);
		}
		String date = after(Notices.DATE, argument);
		String amount = after(Notices.AMOUNT, argument);
		try {
			return (date != null) ? date(date) : (amount != null) ? amount(amount) : argument;
		}
		catch (DateTimeParseException | NumberFormatException ex) {
			return argument;
		}
	}

	private String date(String text) {
		return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
			.withLocale(this.locale)
			.format(LocalDate.parse(text));
	}

	private String amount(String text) {
		NumberFormat format = NumberFormat.getNumberInstance(this.locale);
		format.setMaximumFractionDigits(2);
		return format.format(Double.parseDouble(text));
	}

	private static @Nullable String after(String prefix, String argument) {
		return argument.startsWith(prefix) ? argument.substring(prefix.length()) : null;
	}

}

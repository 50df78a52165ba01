package io.onethread.importing.mapping;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import io.onethread.graph.PropertyType;
import io.onethread.importing.report.Reason;

/** Makes values of a property's type from text. */
public final class Values {

	private static final Set<String> YES = Set.of("true", "yes", "y", "1", "x", "t", "是", "有", "对", "√", "✓");

	private static final Set<String> NO = Set.of("false", "no", "n", "0", "f", "否", "无", "不", "×");

	private final PropertyType type;

	private final PropertyMapping mapping;

	private final Dates dates;

	private final Numbers numbers;

	public Values(PropertyType type, PropertyMapping mapping, ZoneId zone) {
		this.type = type;
		this.mapping = mapping;
		this.dates = new Dates(mapping.dates(), zone);
		this.numbers = new Numbers(mapping.number());
	}

	/** What became of a text. */
	public sealed interface Result {

	}

	/** A value of the class that the property's type names. */
	public record Value(Object value) implements Result {

	}

	/** No value. */
	public record Unreadable(Reason reason, List<String> arguments) implements Result {

	}

	/**
	 * Makes a value.
	 * @param text a text that is not empty
	 */
	public Result read(String text) {
		return switch (this.type) {
			case TEXT -> new Value(text);
			case TEXT_LIST -> new Value(list(text));
			case INTEGER, NUMBER -> number(text);
			case BOOLEAN -> yesOrNo(text);
			case DATE, DATE_TIME -> date(text);
		};
	}

	private List<String> list(String text) {
		String separator = this.mapping.split();
		String[] entries = (separator == null) ? text.split("[;；、|\\n]") : text.split(Pattern.quote(separator));
		return Arrays.stream(entries).map(String::strip).filter((entry) -> !entry.isEmpty()).distinct().toList();
	}

	private Result number(String text) {
		BigDecimal number = this.numbers.read(text);
		if (number == null) {
			return new Unreadable(Reason.NOT_A_NUMBER, List.of());
		}
		if (this.type == PropertyType.NUMBER) {
			return new Value(number.doubleValue());
		}
		try {
			return new Value(number.longValueExact());
		}
		catch (ArithmeticException ex) {
			return new Unreadable(Reason.NOT_A_WHOLE_NUMBER, List.of());
		}
	}

	private static Result yesOrNo(String text) {
		String word = text.toLowerCase(Locale.ROOT);
		if (YES.contains(word) || NO.contains(word)) {
			return new Value(YES.contains(word));
		}
		return new Unreadable(Reason.NOT_YES_OR_NO, List.of());
	}

	private Result date(String text) {
		ZonedDateTime at = this.dates.read(text);
		if (at == null) {
			return new Unreadable(Reason.NOT_A_DATE, List.of(this.dates.forms()));
		}
		LocalDate day = at.toLocalDate();
		return new Value((this.type == PropertyType.DATE) ? day : at);
	}

	static boolean isDateForm(String form) {
		return Dates.isForm(form);
	}

}

package io.onethread.importing.mapping;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.onethread.importing.mapping.PropertyMapping.NumberStyle;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers as people write them: with a currency, thousands, a percent sign, in
 * brackets where negative, in 万 or 亿.
 */
final class Numbers {

	private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");

	private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

	private static final BigDecimal YI = BigDecimal.valueOf(100_000_000);

	private final Pattern form;

	private final NumberStyle style;

	Numbers(NumberStyle style) {
		this.style = style;
		String grouping = Pattern.quote(String.valueOf(style.grouping()));
		String decimal = Pattern.quote(String.valueOf(style.decimal()));
		// Thousands in threes only: 1,5 is no way to write 15.
		this.form = Pattern
			.compile("(?<minus>-?)\\s*(?:[¥$€£￥]|RMB|CNY|USD|EUR)?\\s*(?<minus2>[-+]?)(?<whole>\\d{1,3}(?:" + grouping
					+ "\\d{3})+|\\d*)(?:" + decimal
					+ "(?<part>\\d+))?(?<power>[eE][-+]?\\d{1,2})?\\s*(?<unit>%|万|亿)?\\s*(?:元|[¥$€£]|RMB|CNY|USD|EUR)?");
	}

	/** The number, or null if it is none. */
	@Nullable BigDecimal read(String given) {
		String text = plain(given);
		boolean bracketed = text.startsWith("(") && text.endsWith(")");
		Matcher number = this.form.matcher(bracketed ? text.substring(1, text.length() - 1).strip() : text);
		if (!number.matches()) {
			return null;
		}
		String whole = number.group("whole").replace(String.valueOf(this.style.grouping()), "");
		String part = or(number.group("part"));
		if (whole.isEmpty() && part.isEmpty() || whole.length() > 30 || part.length() > 60) {
			return null;
		}
		BigDecimal value = new BigDecimal(
				(whole.isEmpty() ? "0" : whole) + (part.isEmpty() ? "" : "." + part) + or(number.group("power")));
		String signs = or(number.group("minus")) + or(number.group("minus2")) + (bracketed ? "-" : "");
		if (signs.length() > 1) {
			return null;
		}
		value = value.multiply(unit(number.group("unit"))).multiply(BigDecimal.valueOf(this.style.times()));
		return signs.equals("-") ? value.negate() : value;
	}

	private static String plain(String given) {
		for (int i = 0; i < given.length(); i++) {
			if (given.charAt(i) > 0x7f) {
				return Normalizer.normalize(given, Normalizer.Form.NFKC).replace('−', '-').strip();
			}
		}
		return given.strip();
	}

	private static BigDecimal unit(@Nullable String unit) {
		return switch (unit) {
			case "%" -> HUNDREDTH;
			case "万" -> WAN;
			case "亿" -> YI;
			case null, default -> BigDecimal.ONE;
		};
	}

	private static String or(@Nullable String group) {
		return (group == null) ? "" : group;
	}

}

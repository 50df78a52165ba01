package io.onethread.question.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.onethread.question.grammar.Operand.Amount;

/** Finds amounts and numbers of records in a phrase: over 500k, 50万以上, top 10. */
final class Amounts {

	private static final String VALUE = "[¥$€]? ?(\\d[\\d,]*(?:\\.\\d+)?|[一二两三四五六七八九十百]{1,5}(?=[百千]?[万亿])) ?"
			+ "(thousand\\b|million\\b|billion\\b|mio\\b|mn\\b|bn\\b|[kmbw](?![a-z])|百万|千万|十亿|万|亿|千)?"
			+ "(?: ?(?:元|块钱|块|人民币|rmb\\b|yuan\\b|cny\\b|eur\\b|usd\\b|dollars?\\b|euros?\\b))?";

	private static final Pattern ONE = Pattern.compile(
			"(over|more than|above|greater than|at least|from|exceeding|bigger than|larger than|under|below|less than|smaller than|up to|at most|>=?|≥|<=?|≤|超过|大于|高于|多于|不少于|不低于|至少|低于|小于|少于|不到|不足|不超过|至多)? ?"
					+ VALUE + " ?(以上|以下|以内|及以上|or more|or less|\\+)?");

	private static final Pattern BETWEEN = Pattern
		.compile("(?:between |from |介于|在)? ?" + VALUE + " ?(?:and|to|-|~|到|至|和) ?" + VALUE + "(?:之间)?");

	private static final Pattern TOP = Pattern
		.compile("(?:top|first|largest|biggest) (\\d{1,4})\\b(?! ?(?:days|weeks|months))");

	private static final Pattern TOP_HAN = Pattern.compile("前 ?(\\d{1,4}|[一二两三四五六七八九十百]{1,4}) ?(?:个|名|大|位|家|条)?");

	private Amounts() {
	}

	/** An amount in a phrase, and where it ends. */
	record Found(Amount amount, int end) {

	}

	/** How many are wanted, and where that ends. */
	record Top(int count, int end) {

	}

	/**
	 * @param expected whether a plain number is an amount here, as after "worth"
	 */
	static Optional<Found> at(String text, int start, boolean expected) {
		Matcher two = pattern(BETWEEN, text, start);
		if (two.lookingAt() && (two.group(2) != null || two.group(4) != null || two.group().contains("between"))) {
			String unit = (two.group(4) != null) ? two.group(4) : "";
			double least = value(two.group(1), (two.group(2) != null) ? two.group(2) : unit);
			double most = value(two.group(3), unit);
			if (least <= most) {
				return Optional.of(new Found(new Amount(least, most), two.end()));
			}
		}
		Matcher one = pattern(ONE, text, start);
		if (!one.lookingAt() || !Text.isEdge(text, one.end())) {
			return Optional.empty();
		}
		String before = (one.group(1) == null) ? "" : one.group(1);
		String after = (one.group(4) == null) ? "" : one.group(4);
		double value = value(one.group(2), (one.group(3) == null) ? "" : one.group(3));
		if (before.isEmpty() && after.isEmpty() && one.group(3) == null && !expected) {
			return Optional.empty();
		}
		boolean most = before.matches("under|below|less than|smaller than|up to|at most|<=?|≤|低于|小于|少于|不到|不足|不超过|至多")
				|| after.matches("以下|以内|or less");
		return Optional.of(new Found(most ? new Amount(null, value) : new Amount(value, null), one.end()));
	}

	static Optional<Top> top(String text, int start) {
		Matcher m = pattern(TOP, text, start);
		if (m.lookingAt()) {
			return Optional.of(new Top(Integer.parseInt(m.group(1)), m.end()));
		}
		Matcher han = pattern(TOP_HAN, text, start);
		if (han.lookingAt()) {
			int count = (int) Numbers.plain(han.group(1)).orElse(0);
			return (count > 0) ? Optional.of(new Top(count, han.end())) : Optional.empty();
		}
		return Optional.empty();
	}

	private static double value(String number, String unit) {
		return Numbers.plain(number).orElse(0) * Numbers.unit(unit);
	}

	private static Matcher pattern(Pattern pattern, String text, int start) {
		return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
	}

}

package io.onethread.activity.oneline;

import java.util.List;

/** Small numbers in figures and in words. */
final class Numbers {

	/** A number in figures or Chinese characters. */
	static final String HAN = "(?:\\d{1,3}|[一二两三四五六七八九十]{1,3})";

	/** A number in figures or English words. */
	static final String LATIN = "(?:\\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)";

	private static final List<String> WORDS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
			"eight", "nine", "ten", "eleven", "twelve");

	private static final String DIGITS = "零一二三四五六七八九";

	private Numbers() {
	}

	static int of(String text) {
		if (text.chars().allMatch((c) -> c >= '0' && c <= '9')) {
			return Integer.parseInt(text);
		}
		if (text.equals("a") || text.equals("an")) {
			return 1;
		}
		int word = WORDS.indexOf(text);
		return (word >= 0) ? word : han(text.replace('两', '二'));
	}

	/** Up to 99: 三, 十, 十五, 二十, 三十一. */
	private static int han(String text) {
		int ten = text.indexOf('十');
		if (ten < 0) {
			int number = 0;
			for (char c : text.toCharArray()) {
				number = 10 * number + DIGITS.indexOf(c);
			}
			return number;
		}
		int tens = (ten == 0) ? 1 : DIGITS.indexOf(text.charAt(ten - 1));
		int ones = (ten == text.length() - 1) ? 0 : DIGITS.indexOf(text.charAt(ten + 1));
		return 10 * tens + ones;
	}

}

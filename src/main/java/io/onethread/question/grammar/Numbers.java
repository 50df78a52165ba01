package io.onethread.question.grammar;

import java.util.OptionalDouble;

/** Numbers as people write them: 500k, 1.2m, 50万, 1亿, 三百, a dozen. */
final class Numbers {

	private static final String DIGITS = "零一二三四五六七八九";

	private Numbers() {
	}

	/** A number without a unit. */
	static OptionalDouble plain(String text) {
		String bare = text.replace(",", "").replace(" ", "");
		if (bare.matches("\\d+(\\.\\d+)?")) {
			return OptionalDouble.of(Double.parseDouble(bare));
		}
		return switch (bare) {
			case "a", "an", "one", "半" -> OptionalDouble.of(bare.equals("半") ? 0.5 : 1);
			case "two", "couple" -> OptionalDouble.of(2);
			case "three" -> OptionalDouble.of(3);
			case "four" -> OptionalDouble.of(4);
			case "five" -> OptionalDouble.of(5);
			case "six" -> OptionalDouble.of(6);
			case "seven" -> OptionalDouble.of(7);
			case "eight" -> OptionalDouble.of(8);
			case "nine" -> OptionalDouble.of(9);
			case "ten" -> OptionalDouble.of(10);
			case "twelve" -> OptionalDouble.of(12);
			default -> chinese(bare);
		};
	}

	/** What a unit multiplies by. */
	static double unit(String unit) {
		return switch (unit.strip()) {
			case "k", "thousand", "千" -> 1e3;
			case "万", "w" -> 1e4;
			case "m", "mn", "mio", "million", "百万" -> 1e6;
			case "千万" -> 1e7;
			case "亿" -> 1e8;
			case "b", "bn", "billion", "十亿" -> 1e9;
			default -> 1;
		};
	}

	private static OptionalDouble chinese(String text) {
		if (text.isEmpty()) {
			return OptionalDouble.empty();
		}
		double sum = 0;
		double digit = 0;
		for (char c : text.replace('两', '二').replace('〇', '零').toCharArray()) {
			int place = DIGITS.indexOf(c);
			double unit = (c == '十') ? 10 : (c == '百') ? 100 : (c == '千') ? 1000 : 0;
			if (place >= 0) {
				digit = place;
			}
			else if (unit > 0) {
				sum += ((digit == 0) ? 1 : digit) * unit;
				digit = 0;
			}
			else {
				return OptionalDouble.empty();
			}
		}
		return OptionalDouble.of(sum + digit);
	}

}

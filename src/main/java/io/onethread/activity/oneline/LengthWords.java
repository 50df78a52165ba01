package io.onethread.activity.oneline;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words for how long something takes. */
final class LengthWords {

	private static final List<Rule> RULES = List.of(
			rule("(" + Numbers.HAN + ")个半(?:小时|钟头)", (m) -> 60 * Numbers.of(m.group(1)) + 30),
			rule("半个?(?:小时|钟头)|\\b(?:for )?half an hour\\b", (m) -> 30), rule("一刻钟", (m) -> 15),
			rule("(\\d{1,2}\\.\\d|" + Numbers.HAN + ")个?(?:小时|钟头)(半)?",
					(m) -> hours(m.group(1)) + (m.group(2) != null ? 30 : 0)),
			rule("(" + Numbers.HAN + ")分钟", (m) -> Numbers.of(m.group(1))),
			rule("(?:\\bfor )?\\b(\\d{1,2})h(\\d{2})\\b", (m) -> 60 * Numbers.of(m.group(1)) + Numbers.of(m.group(2))),
			rule("(?:\\bfor )?\\b(\\d{1,2}\\.\\d|" + Numbers.LATIN + ")\\s*(?:h|hrs?|hours?)\\b(?! ago)",
					(m) -> hours(m.group(1))),
			rule("(?:\\bfor )?\\b(" + Numbers.LATIN + ")\\s*(?:mins?|minutes?)\\b(?! ago)",
					(m) -> Numbers.of(m.group(1))));

	/** A day has no more. */
	private static final int MOST = 24 * 60;

	private LengthWords() {
	}

	/** Takes how many minutes something takes out of a line. */
	static Optional<Integer> take(Line line) {
		for (Rule rule : RULES) {
			Optional<MatchResult> match = line.find(rule.pattern);
			Optional<Integer> minutes = match.map(rule.minutes).filter((count) -> count > 0 && count <= MOST);
			if (match.isPresent() && minutes.isPresent()) {
				line.take(match.get().start(), match.get().end());
				return minutes;
			}
		}
		return Optional.empty();
	}

	private static int hours(String text) {
		return text.contains(".") ? (int) Math.round(60 * Double.parseDouble(text)) : 60 * Numbers.of(text);
	}

	private static Rule rule(String pattern, Function<MatchResult, Integer> minutes) {
		return new Rule(Pattern.compile(pattern), minutes);
	}

	private record Rule(Pattern pattern, Function<MatchResult, Integer> minutes) {

	}

}

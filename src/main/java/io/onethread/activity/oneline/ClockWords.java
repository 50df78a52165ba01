package io.onethread.activity.oneline;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Words for times of the day, in English and Chinese. Business is done by day: an hour
 * from 1 to 6 without more is in the afternoon.
 */
final class ClockWords {

	private static final String PERIOD = "凌晨|清晨|早上|早晨|上午|中午|午后|下午|傍晚|晚上|夜里|(?<=" + Line.TAKEN + ")[早晚]";

	private static final String MINUTES = "半|一刻|三刻|整|" + Numbers.HAN + "分?(?!钟)";

	private static final String TO = "\\s*(?:-|–|—|~|到|至|to|until|till)\\s*";

	/** Two times of which the first leaves to the second what they share. */
	private static final List<Rule> RANGES = List.of(
			rule("(?:\\b(?:at|from) )?\\b(\\d{1,2})(?::(\\d{2}))?" + TO
					+ "(\\d{1,2})(?::(\\d{2}))?\\s*([ap])\\.?m\\b\\.?",
					(m) -> range(clock(m.group(1), m.group(2), m.group(5)), clock(m.group(3), m.group(4), m.group(5)))),
			rule("(" + PERIOD + ")?\\s*(\\d{1,2})" + TO + "(\\d{1,2})点(半)?",
					(m) -> range(clock(m.group(2), null, m.group(1)), clock(m.group(3), m.group(4), m.group(1)))));

	private static final List<Rule> RULES = List.of(
			rule("(" + PERIOD + ")?\\s*(?<![\\d:.])(\\d{1,2}):(\\d{2})(?![\\d:])(?!\\s*[ap]\\.?m)(?::\\d{2})?",
					(m) -> at(clock(m.group(2), m.group(3), m.group(1)))),
			rule("(" + PERIOD + ")?\\s*(" + Numbers.HAN + ")\\s*(?:点钟?|时(?![间候长段]))(?!建议|意见|要求|问题|内容)(" + MINUTES
					+ ")?", (m) -> at(clock(m.group(2), m.group(3), m.group(1)))),
			rule("(?:\\b(?:at|from) )?\\b(\\d{1,2})(?:[:.](\\d{2}))?\\s*([ap])\\.?m\\b\\.?",
					(m) -> at(clock(m.group(1), m.group(2), m.group(3)))),
			rule("(?:\\bat )?(?<![\\d:.])\\b(\\d{1,2}):(\\d{2})(?![\\d:])",
					(m) -> at(clock(m.group(1), m.group(2), null))),
			rule("(?:\\bat )?\\bhalf past (" + Numbers.LATIN + ")\\b", (m) -> at(clock(m.group(1), "30", null))),
			rule("(?:\\bat )?\\b(?:a )?quarter past (" + Numbers.LATIN + ")\\b",
					(m) -> at(clock(m.group(1), "15", null))),
			rule("(?:\\bat )?\\b(?:a )?quarter to (" + Numbers.LATIN + ")\\b",
					(m) -> at(earlier(clock(m.group(1), null, null), 15))),
			rule("\\bat (" + Numbers.LATIN + ")(?: o'?clock)?\\b(?!\\s*%|[.,]\\d)",
					(m) -> at(clock(m.group(1), null, null))),
			rule("(?:\\bat )?\\bnoon\\b|\\bmidday\\b", (m) -> at(LocalTime.NOON)),
			rule("(?:\\b(?:in the|this) )?\\b(morning|afternoon|evening)\\b", (m) -> at(usual(m.group(1)))),
			rule(PERIOD, (m) -> at(usual(m.group()))));

	private static final Pattern AGAIN = Pattern.compile(TO);

	private static final Pattern LATER = Pattern
		.compile("(" + Numbers.HAN + "|半)个?(半)?(小时|钟头|分钟)(?:之|以)?([后前])|\\bin (half an|" + Numbers.LATIN
				+ ") (hour|h|minute|min)s?\\b|\\b(half an|" + Numbers.LATIN
				+ ") (hour|h|minute|min)s? (ago|from now|later)\\b");

	private ClockWords() {
	}

	/** Takes a time of the day out of a line, or two. */
	static Optional<Clock> take(Line line) {
		for (Rule rule : RANGES) {
			Optional<Taken> range = take(line, rule);
			if (range.isPresent()) {
				return range.map(Taken::clock);
			}
		}
		return RULES.stream().flatMap((rule) -> take(line, rule).stream()).findFirst().map((first) -> {
			LocalTime end = end(line, first);
			return (end == null) ? first.clock : range(first.clock.time(), end);
		});
	}

	/** Takes what says how far from now it is, in hours or minutes. */
	static Optional<Duration> takeDistance(Line line) {
		return line.find(LATER).map((match) -> {
			line.take(match.start(), match.end());
			int shift = (match.group(1) != null) ? 0 : (match.group(5) != null) ? 4 : 6;
			String count = match.group(1 + shift);
			String unit = match.group((shift == 0) ? 3 : 2 + shift);
			boolean hours = unit.startsWith("h") || !unit.equals("分钟") && unit.charAt(0) > 'z';
			int minutes = count.equals("半") || count.equals("half an") ? 30
					: Numbers.of(count) * (hours ? 60 : 1) + (match.group(2) != null ? 30 : 0);
			String direction = (shift == 0) ? match.group(4) : (shift == 6) ? match.group(9) : "";
			return Duration.ofMinutes(direction.equals("前") || direction.equals("ago") ? -minutes : minutes);
		});
	}

	private static @Nullable LocalTime end(Line line, Taken first) {
		Optional<MatchResult> to = line.findAt(AGAIN, first.end);
		if (to.isEmpty()) {
			return null;
		}
		for (Rule rule : RULES) {
			Optional<MatchResult> match = line.findAt(rule.pattern, to.get().end());
			Clock clock = match.map(rule.clock).orElse(null);
			if (match.isPresent() && clock != null) {
				line.take(first.end, match.get().end());
				return clock.time();
			}
		}
		return null;
	}

	private static Optional<Taken> take(Line line, Rule rule) {
		return line.find(rule.pattern).flatMap((match) -> {
			Clock clock = isPlain(line, match) ? null : rule.clock.apply(match);
			if (clock == null) {
				return Optional.empty();
			}
			line.take(match.start(), match.end());
			return Optional.of(new Taken(clock, match.end()));
		});
	}

	/** 一点 in the middle of words is a little, not one o'clock. */
	private static boolean isPlain(Line line, MatchResult match) {
		String found = match.group().strip();
		return "一二两三四五六七八九十".indexOf(found.charAt(0)) >= 0
				&& line.findAt(Pattern.compile("(?<![\\s" + Line.TAKEN + "])(?<!^)"), match.start()).isPresent();
	}

	private static @Nullable Clock at(@Nullable LocalTime time) {
		return (time == null) ? null : new Clock(time, null);
	}

	private static @Nullable Clock range(@Nullable LocalTime from, @Nullable LocalTime to) {
		if (from == null || to == null) {
			return null;
		}
		LocalTime end = to;
		if (!end.isAfter(from) && end.getHour() < 12) {
			end = end.plusHours(12);
		}
		LocalTime start = (from.isAfter(end) && from.getHour() >= 12) ? from.minusHours(12) : from;
		int minutes = (int) Duration.between(start, end).toMinutes();
		return new Clock(start, (minutes > 0) ? minutes : null);
	}

	private static @Nullable LocalTime clock(String hourText, @Nullable String minuteText, @Nullable String period) {
		int hour = Numbers.of(hourText);
		int minute = switch (minuteText) {
			case null -> 0;
			case "半" -> 30;
			case "一刻" -> 15;
			case "三刻" -> 45;
			case "整" -> 0;
			default -> Numbers.of(minuteText.replace("分", ""));
		};
		boolean exact = hourText.startsWith("0") || hour > 12;
		hour = switch (period) {
			case "p", "下午", "午后", "傍晚", "晚上", "夜里", "晚" -> (hour < 12) ? hour + 12 : hour;
			case "中午" -> (hour <= 3) ? hour + 12 : hour;
			case "a", "凌晨" -> (hour == 12) ? 0 : hour;
			case "清晨", "早上", "早晨", "早", "上午" -> hour;
			case null, default -> (!exact && hour >= 1 && hour <= 6) ? hour + 12 : hour;
		};
		return (hour > 23 || minute > 59) ? null : LocalTime.of(hour, minute);
	}

	private static LocalTime usual(String period) {
		return switch (period) {
			case "凌晨" -> LocalTime.of(6, 0);
			case "清晨" -> LocalTime.of(8, 0);
			case "上午" -> LocalTime.of(10, 0);
			case "中午" -> LocalTime.NOON;
			case "下午", "午后", "afternoon" -> LocalTime.of(14, 0);
			case "傍晚" -> LocalTime.of(18, 0);
			case "晚上", "夜里", "晚", "evening" -> LocalTime.of(19, 0);
			default -> LocalTime.of(9, 0);
		};
	}

	private static @Nullable LocalTime earlier(@Nullable LocalTime time, int minutes) {
		return (time == null) ? null : time.minusMinutes(minutes);
	}

	private static Rule rule(String pattern, Function<MatchResult, @Nullable Clock> clock) {
		return new Rule(Pattern.compile(pattern), clock);
	}

	/**
	 * A time of the day.
	 *
	 * @param time when it begins
	 * @param minutes how long it lasts, where an end was given
	 */
	record Clock(LocalTime time, @Nullable Integer minutes) {

	}

	private record Rule(Pattern pattern, Function<MatchResult, @Nullable Clock> clock) {

	}

	private record Taken(Clock clock, int end) {

	}

}

package io.onethread.activity.oneline;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Words for days, in English and Chinese. A week begins on Monday. */
final class DayWords {

	private static final String MONTHS = "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
			+ "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

	private static final String WEEKDAYS = "mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?"
			+ "|saturday|sunday";

	/** May be something else: a verb, a name. */
	private static final String DOUBTFUL = "sat|sun";

	private static final List<String> MONTH_NAMES = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
			"sep", "oct", "nov", "dec");

	private static final List<String> DAY_NAMES = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

	private static final Map<String, Integer> NEAR = Map.ofEntries(Map.entry("大前天", -3), Map.entry("前天", -2),
			Map.entry("昨天", -1), Map.entry("昨日", -1), Map.entry("昨", -1), Map.entry("今天", 0), Map.entry("今日", 0),
			Map.entry("今", 0), Map.entry("明天", 1), Map.entry("明日", 1), Map.entry("明儿", 1), Map.entry("明", 1),
			Map.entry("大后天", 3), Map.entry("后天", 2), Map.entry("today", 0), Map.entry("tonight", 0),
			Map.entry("tomorrow", 1), Map.entry("tmr", 1), Map.entry("tmrw", 1), Map.entry("yesterday", -1));

	private static final List<Rule> RULES = List.of(
			rule("(?<!\\d)(\\d{4})\\s*(?:[-/.]|年)\\s*(\\d{1,2})\\s*(?:[-/.]|月)\\s*(\\d{1,2})(?!\\d)[日号]?(?:t(?=\\d))?",
					(m, d) -> date(number(m, 1), number(m, 2), number(m, 3))),
			rule("(?<!\\d)(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)",
					(m, d) -> date(number(m, 3), number(m, 2), number(m, 1))),
			rule("(?:the )?day after tomorrow", (m, d) -> d.today.plusDays(2)),
			rule("(?:the )?day before yesterday", (m, d) -> d.today.minusDays(2)),
			rule("大前天|前天|昨[天日]|今[天日]|明[天日儿]|大后天|后天|[今明昨](?=[早晚])|\\b(?:today|tonight|tomorrow|tmrw?|yesterday)\\b",
					(m, d) -> d.today.plusDays(NEAR.getOrDefault(m.group(), 0))),
			rule("(" + Numbers.HAN + ")\\s*个?(天|日|周|星期|礼拜|月|年)(?:之|以)?([后前])", DayWords::offset),
			rule("半个月(?:之|以)?([后前])", (m, d) -> d.today.plusDays(m.group(1).equals("前") ? -15 : 15)),
			rule("\\bin (" + Numbers.LATIN + ") (day|week|month|year)s?\\b", DayWords::offset),
			rule("\\b(" + Numbers.LATIN + ") (day|week|month|year)s? (ago|from now|later|from today)\\b",
					DayWords::offset),
			rule("(?<![一二两三四五六七八九十几\\d])(上上|上|这|本|下下|下)?个?(?:周|星期|礼拜)([一二三四五六日天末])",
					(m, d) -> d.weekday(week(m.group(1)),
							"一二三四五六日".indexOf(m.group(2).replace("天", "日").replace("末", "六")))),
			rule("(上|本|这|下下|下)个?(?:周|星期|礼拜)", (m, d) -> d.weekday(week(m.group(1)), 0)),
			rule("(?<!\\d)(\\d{1,2}|[一二三四五六七八九十]{1,3})月(" + Numbers.HAN + ")(?!\\d)[日号]?",
					(m, d) -> d.monthDay(number(m, 1), number(m, 2))),
			rule("(下下|下|本|这|上)个?月(" + Numbers.HAN + ")[日号]", (m, d) -> d.ofMonth(week(m.group(1)), number(m, 2))),
			rule("(下下|下|本|这|上)?个?月(?:底|末)", (m, d) -> d.endOfMonth(week(m.group(1)))),
			rule("(下|本|这|上)个月", (m, d) -> d.ofMonth(week(m.group(1)), 1)),
			rule("(明|今|本)?年底|年末", (m, d) -> date(d.today.getYear() + ("明".equals(m.group(1)) ? 1 : 0), 12, 31)),
			rule("(?<![\\d第])(\\d{1,2})[号日](?![楼线机厂库门院馆车井炉产样房位店仓楼栋单])", (m, d) -> d.ofMonth(null, number(m, 1))),
			rule("(?:\\bon )?\\b(\\d{1,2})(?:st|nd|rd|th)?(?: of)? (" + MONTHS + ")\\b\\.?(?:,? (\\d{4}))?",
					(m, d) -> d.named(m.group(2), number(m, 1), m.group(3))),
			rule("(?:\\bon )?\\b(" + MONTHS + ")\\.? (\\d{1,2})(?:st|nd|rd|th)?\\b(?![:\\d]|\\s*[ap]m)(?:,? (\\d{4}))?",
					(m, d) -> d.named(m.group(1), number(m, 2), m.group(3))),
			rule("(?:\\bon )?(?:\\b(next|this|last|coming) )?\\b(" + WEEKDAYS + ")\\b",
					(m, d) -> d.weekday(week(m.group(1)), DAY_NAMES.indexOf(m.group(2).substring(0, 3)))),
			rule("\\b(on|by|before|next|this|last) (" + DOUBTFUL + ")\\b",
					(m, d) -> d.weekday(week(m.group(1)), DAY_NAMES.indexOf(m.group(2)))),
			rule("\\b(" + DOUBTFUL + ")\\b(?= (?:at )?\\d)", (m, d) -> d.weekday(null, DAY_NAMES.indexOf(m.group(1)))),
			rule("\\b(next|this|last) (week|month)\\b",
					(m, d) -> m.group(2).equals("week") ? d.weekday(week(m.group(1)), 0)
							: d.ofMonth(week(m.group(1)), 1)),
			rule("\\bend of (?:the |this )?(week|month|year)\\b", (m, d) -> switch (m.group(1)) {
				case "week" -> d.weekday(0, 4);
				case "month" -> d.endOfMonth(0);
				default -> date(d.today.getYear(), 12, 31);
			}), rule("(?<![\\d/])(\\d{1,2})/(\\d{1,2})(?:/(\\d{4}))?(?![\\d/])", DayWords::slashed),
			rule("(?<![\\d:-])(\\d{2})-(\\d{2})(?![\\d:-]|\\s*(?:[ap]m|点))",
					(m, d) -> d.monthDay(number(m, 1), number(m, 2))));

	private final LocalDate today;

	private final boolean past;

	private DayWords(LocalDate today, boolean past) {
		this.today = today;
		this.past = past;
	}

	/**
	 * Takes the day out of a line.
	 * @param past whether the line speaks of what has been
	 */
	static Optional<LocalDate> take(Line line, LocalDate today, boolean past) {
		DayWords days = new DayWords(today, past);
		for (Rule rule : RULES) {
			Optional<MatchResult> match = line.find(rule.pattern);
			LocalDate day = match.map((found) -> rule.day.apply(found, days)).orElse(null);
			if (match.isPresent() && day != null) {
				line.take(match.get().start(), match.get().end());
				return Optional.of(day);
			}
		}
		return Optional.empty();
	}

	private static @Nullable LocalDate offset(MatchResult match, DayWords days) {
		int count = number(match, 1);
		boolean back = match.groupCount() > 2 && (match.group(3).equals("前") || match.group(3).equals("ago"));
		ChronoUnit unit = switch (match.group(2)) {
			case "天", "日", "day" -> ChronoUnit.DAYS;
			case "月", "month" -> ChronoUnit.MONTHS;
			case "年", "year" -> ChronoUnit.YEARS;
			default -> ChronoUnit.WEEKS;
		};
		return days.today.plus(back ? -count : count, unit);
	}

	/** Month first, as in China and America, unless that is no month. */
	private static @Nullable LocalDate slashed(MatchResult match, DayWords days) {
		int first = number(match, 1);
		int second = number(match, 2);
		int month = (first > 12) ? second : first;
		int day = (first > 12) ? first : second;
		return (match.group(3) != null) ? date(number(match, 3), month, day) : days.monthDay(month, day);
	}

	/** The weekday of some week; without one, the next, or when it has been, the last. */
	private LocalDate weekday(@Nullable Integer week, int index) {
		DayOfWeek day = DayOfWeek.of(index + 1);
		if (week != null) {
			return this.today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).plusWeeks(week).plusDays(index);
		}
		return this.today.with(this.past ? TemporalAdjusters.previousOrSame(day) : TemporalAdjusters.nextOrSame(day));
	}

	/**
	 * This year's, unless that is long gone; of what has been, the last one.
	 */
	private @Nullable LocalDate monthDay(int month, int day) {
		LocalDate date = date(this.today.getYear(), month, day);
		if (date == null) {
			return null;
		}
		if (this.past && date.isAfter(this.today)) {
			return date.minusYears(1);
		}
		return (!this.past && date.isBefore(this.today.minusMonths(6))) ? date.plusYears(1) : date;
	}

	private @Nullable LocalDate named(String month, int day, @Nullable String year) {
		int number = MONTH_NAMES.indexOf(month.substring(0, 3)) + 1;
		return (year != null) ? date(Integer.parseInt(year), number, day) : monthDay(number, day);
	}

	/** A day of some month; without one, the next that comes, or the last that was. */
	private @Nullable LocalDate ofMonth(@Nullable Integer month, int day) {
		LocalDate first = this.today.withDayOfMonth(1).plusMonths((month != null) ? month : 0);
		LocalDate date = date(first.getYear(), first.getMonthValue(), day);
		if (month == null && date != null && date.isBefore(this.today) && !this.past) {
			first = first.plusMonths(1);
			return date(first.getYear(), first.getMonthValue(), day);
		}
		return date;
	}

	private LocalDate endOfMonth(@Nullable Integer month) {
		return this.today.withDayOfMonth(1)
			.plusMonths((month != null) ? month : 0)
			.with(TemporalAdjusters.lastDayOfMonth());
	}

	private static @Nullable Integer week(@Nullable String word) {
		return switch (word) {
			case "上上" -> -2;
			case "上", "last" -> -1;
			case "这", "本", "this" -> 0;
			case "下", "next" -> 1;
			case "下下" -> 2;
			case null, default -> null;
		};
	}

	private static int number(MatchResult match, int group) {
		return Numbers.of(match.group(group));
	}

	private static @Nullable LocalDate date(int year, int month, int day) {
		try {
			return LocalDate.of(year, month, day);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	private static Rule rule(String pattern, BiFunction<MatchResult, DayWords, @Nullable LocalDate> day) {
		return new Rule(Pattern.compile(pattern), day);
	}

	private record Rule(Pattern pattern, BiFunction<MatchResult, DayWords, @Nullable LocalDate> day) {

	}

}

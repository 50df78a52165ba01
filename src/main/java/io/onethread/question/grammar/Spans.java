package io.onethread.question.grammar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.onethread.question.grammar.Span.Calendar;
import io.onethread.question.grammar.Span.Days;
import io.onethread.question.grammar.Span.Length;
import io.onethread.question.grammar.Span.Unit;

/** Finds times in a phrase: the last 60 days, 本季度, since March, 三个月内. */
final class Spans {

	private static final String NUMBER = "(\\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)";

	private static final Pattern LENGTH = Pattern.compile(
			"(?:(?:for|in|within|during|over|more than|at least|since|than|the|these|last|past|previous|coming|next|>) ?){0,4}"
					+ NUMBER + "[ -]?(days?|weeks?|months?|quarters?|years?)\\b(?: or more| ago)?");

	private static final Pattern LENGTH_HAN = Pattern.compile(
			"(?:最近|过去|近|超过|已经|已|未来|今后|接下来|大于|的|有){0,3} ?(\\d{1,4}|[一二两三四五六七八九十百半]{1,4}) ?个?(天|日|周|星期|礼拜|月|季度|年)(?:以上|之内|以内|内|以来|多)?");

	private static final Pattern CALENDAR = Pattern.compile(
			"(?:in |during |for )?(?:the )?(this|current|last|previous|next|coming) (day|week|month|quarter|year)\\b");

	private static final Pattern CALENDAR_HAN = Pattern
		.compile("(?:在|于)?(本|这个|这一|这|当|上个|上一|上|下个|下一|下)(周|星期|月|季度|季|年)(?:度|内|里)?");

	private static final Map<String, Span> WORDS = Map.ofEntries(Map.entry("today", new Calendar(0, Unit.DAY)),
			Map.entry("yesterday", new Calendar(-1, Unit.DAY)), Map.entry("tomorrow", new Calendar(1, Unit.DAY)),
			Map.entry("今天", new Calendar(0, Unit.DAY)), Map.entry("昨天", new Calendar(-1, Unit.DAY)),
			Map.entry("明天", new Calendar(1, Unit.DAY)), Map.entry("今年", new Calendar(0, Unit.YEAR)),
			Map.entry("去年", new Calendar(-1, Unit.YEAR)), Map.entry("明年", new Calendar(1, Unit.YEAR)),
			Map.entry("recently", new Length(30, Unit.DAY, false)), Map.entry("近期", new Length(30, Unit.DAY, false)),
			Map.entry("lately", new Length(30, Unit.DAY, false)));

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final Pattern MONTH = Pattern.compile(
			"(since|from|after|in|during|before|until|till|by) (?:(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: (20\\d\\d))?|(20\\d\\d)(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?)(?![\\d-])");

	private static final Pattern MONTH_HAN = Pattern.compile(
			"(?:自|从|在)?(?:(20\\d\\d)年)?(?:(\\d{1,2}|十?[一二三四五六七八九]|十)月)?(?:份|(\\d{1,2})[日号])?(以来|至今|起|以后|之后|后|以前|之前|前)?");

	private static final Pattern FROM_TO = Pattern
		.compile("(?:from )?(20\\d\\d-\\d\\d-\\d\\d) ?(?:to|until|-|\\.\\.|至|到) ?(20\\d\\d-\\d\\d-\\d\\d)");

	private Spans() {
	}

	/** A time in a phrase, and where it ends. */
	record Found(Span span, int end) {

	}

	static Optional<Found> at(String text, int start, LocalDate today) {
		Matcher m = at(FROM_TO, text, start);
		if (m.lookingAt()) {
			return Span.parse(m.group(1) + ".." + m.group(2)).map((span) -> new Found(span, m.end()));
		}
		return length(text, start).or(() -> lengthHan(text, start))
			.or(() -> calendar(text, start))
			.or(() -> WORDS.entrySet()
				.stream()
				.filter((word) -> text.startsWith(word.getKey(), start)
						&& Text.isEdge(text, start + word.getKey().length()))
				.findFirst()
				.map((word) -> new Found(word.getValue(), start + word.getKey().length())))
			.or(() -> month(text, start, today))
			.or(() -> monthHan(text, start, today));
	}

	private static Optional<Found> length(String text, int start) {
		Matcher m = at(LENGTH, text, start);
		if (!m.lookingAt() || !Text.isEdge(text, m.end())) {
			return Optional.empty();
		}
		Unit unit = Unit.valueOf(m.group(2).replaceAll("s$", "").toUpperCase(java.util.Locale.ROOT));
		boolean ahead = m.group().contains("next") || m.group().contains("coming");
		return length(Numbers.plain(m.group(1)), unit, ahead, m.end());
	}

	private static Optional<Found> lengthHan(String text, int start) {
		Matcher m = at(LENGTH_HAN, text, start);
		if (!m.lookingAt()) {
			return Optional.empty();
		}
		// 3月 is March; 3个月 are three months.
		boolean named = m.group(2).equals("月") && !m.group().contains("个")
				|| m.group(2).equals("年") && m.group(1).length() == 4
				|| m.group(2).equals("日") && text.startsWith("月", m.start(1) - 1);
		if (named) {
			return Optional.empty();
		}
		boolean ahead = m.group().contains("未来") || m.group().contains("今后") || m.group().contains("接下来");
		if (m.group(1).equals("半")) {
			boolean year = m.group(2).equals("年");
			return Optional.of(new Found(new Length(year ? 6 : 15, year ? Unit.MONTH : Unit.DAY, ahead), m.end()));
		}
		return length(Numbers.plain(m.group(1)), unit(m.group(2)), ahead, m.end());
	}

	private static Optional<Found> length(OptionalDouble count, Unit unit, boolean ahead, int end) {
		return (count.isEmpty() || count.getAsDouble() < 1) ? Optional.empty()
				: Optional.of(new Found(new Length((int) count.getAsDouble(), unit, ahead), end));
	}

	private static Optional<Found> calendar(String text, int start) {
		Matcher m = at(CALENDAR, text, start);
		if (m.lookingAt()) {
			Unit unit = Unit.valueOf(m.group(2).toUpperCase(java.util.Locale.ROOT));
			int place = switch (m.group(1)) {
				case "last", "previous" -> -1;
				case "next", "coming" -> 1;
				default -> 0;
			};
			return Optional.of(new Found(new Calendar(place, unit), m.end()));
		}
		Matcher han = at(CALENDAR_HAN, text, start);
		if (han.lookingAt()) {
			int place = han.group(1).startsWith("上") ? -1 : han.group(1).startsWith("下") ? 1 : 0;
			return Optional.of(new Found(new Calendar(place, unit(han.group(2))), han.end()));
		}
		return Optional.empty();
	}

	private static Optional<Found> month(String text, int start, LocalDate today) {
		Matcher m = at(MONTH, text, start);
		if (!m.lookingAt()) {
			return Optional.empty();
		}
		boolean since = List.of("since", "from", "after").contains(m.group(1));
		boolean before = List.of("before", "until", "till", "by").contains(m.group(1));
		int month = (m.group(2) != null) ? MONTHS.indexOf(m.group(2)) + 1
				: (m.group(5) != null) ? Integer.parseInt(m.group(5)) : 0;
		String year = (m.group(3) != null) ? m.group(3) : m.group(4);
		int day = (m.group(6) != null) ? Integer.parseInt(m.group(6)) : 0;
		return days(year, month, day, since, before, today).map((span) -> new Found(span, m.end()));
	}

	private static Optional<Found> monthHan(String text, int start, LocalDate today) {
		Matcher m = at(MONTH_HAN, text, start);
		if (!m.lookingAt() || (m.group(1) == null && m.group(2) == null)) {
			return Optional.empty();
		}
		int month = (m.group(2) == null) ? 0 : (int) Numbers.plain(m.group(2)).orElse(0);
		int day = (m.group(3) == null) ? 0 : Integer.parseInt(m.group(3));
		String tail = (m.group(4) == null) ? "" : m.group(4);
		boolean before = tail.endsWith("前");
		return days(m.group(1), month, day, !tail.isEmpty() && !before, before, today)
			.map((span) -> new Found(span, m.end()));
	}

	private static Optional<Span> days(@org.jspecify.annotations.Nullable String saidYear, int month, int day,
			boolean since, boolean before, LocalDate today) {
		if (month > 12 || day > 31) {
			return Optional.empty();
		}
		int year = (saidYear != null) ? Integer.parseInt(saidYear) : today.getYear();
		if (saidYear == null && since && month > today.getMonthValue()) {
			year--;
		}
		YearMonth one = YearMonth.of(year, Math.max(1, month));
		if (day > one.lengthOfMonth()) {
			return Optional.empty();
		}
		LocalDate first = one.atDay(Math.max(1, day));
		LocalDate last = (day > 0) ? first : (month > 0) ? one.atEndOfMonth() : first.withMonth(12).withDayOfMonth(31);
		return Optional.of(before ? new Days(null, first.minusDays(1)) : new Days(first, since ? null : last));
	}

	private static Unit unit(String word) {
		return switch (word) {
			case "天", "日" -> Unit.DAY;
			case "周", "星期", "礼拜" -> Unit.WEEK;
			case "月" -> Unit.MONTH;
			case "季度", "季" -> Unit.QUARTER;
			default -> Unit.YEAR;
		};
	}

	private static Matcher at(Pattern pattern, String text, int start) {
		// A month's 日 is told from a number of days by what stands before it.
		return pattern.matcher(text).region(start, text.length()).useTransparentBounds(true);
	}

}

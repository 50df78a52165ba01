package io.onethread.question.grammar;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A time, as it was said: a question that is asked again next month means next month's
 * days.
 */
public sealed interface Span {

	/** As it stands in an address. */
	String text();

	/** Its first day, if it has one. */
	@Nullable LocalDate from(LocalDate today);

	/** Its last day, if it has one. */
	@Nullable LocalDate to(LocalDate today);

	/** What time is counted in. */
	enum Unit {

		DAY, WEEK, MONTH, QUARTER, YEAR;

		LocalDate plus(LocalDate day, long count) {
			return switch (this) {
				case DAY -> day.plusDays(count);
				case WEEK -> day.plusWeeks(count);
				case MONTH -> day.plusMonths(count);
				case QUARTER -> day.plusMonths(3 * count);
				case YEAR -> day.plusYears(count);
			};
		}

		LocalDate begin(LocalDate day) {
			return switch (this) {
				case DAY -> day;
				case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
				case MONTH -> day.withDayOfMonth(1);
				case QUARTER -> day.withMonth((day.getMonthValue() - 1) / 3 * 3 + 1).withDayOfMonth(1);
				case YEAR -> day.withDayOfYear(1);
			};
		}

		String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

	}

	/** So long until today, or from today on where it is ahead. */
	record Length(int count, Unit unit, boolean ahead) implements Span {

		@Override
		public String text() {
			return (this.ahead ? "next" : "") + this.count + this.unit.word().charAt(0);
		}

		@Override
		public LocalDate from(LocalDate today) {
			return this.ahead ? today : this.unit.plus(today, -this.count);
		}

		@Override
		public LocalDate to(LocalDate today) {
			return this.ahead ? this.unit.plus(today, this.count) : today;
		}

	}

	/** This month, last quarter, next week: 0, -1, 1. */
	record Calendar(int place, Unit unit) implements Span {

		@Override
		public String text() {
			return ((this.place == 0) ? "this-" : (this.place < 0) ? "last-" : "next-") + this.unit.word();
		}

		@Override
		public LocalDate from(LocalDate today) {
			return this.unit.plus(this.unit.begin(today), this.place);
		}

		@Override
		public LocalDate to(LocalDate today) {
			return this.unit.plus(this.unit.begin(today), this.place + 1).minusDays(1);
		}

	}

	/** Certain days. */
	record Days(@Nullable LocalDate first, @Nullable LocalDate last) implements Span {

		@Override
		public String text() {
			return ((this.first == null) ? "" : this.first) + ".." + ((this.last == null) ? "" : this.last);
		}

		@Override
		public @Nullable LocalDate from(LocalDate today) {
			return this.first;
		}

		@Override
		public @Nullable LocalDate to(LocalDate today) {
			return this.last;
		}

	}

	/** Reads what stands in an address. */
	static Optional<Span> parse(String text) {
		Matcher length = Pattern.compile("(next)?(\\d{1,4})([dwmqy])").matcher(text);
		if (length.matches()) {
			Unit unit = Unit.values()["dwmqy".indexOf(length.group(3))];
			return Optional.of(new Length(Integer.parseInt(length.group(2)), unit, length.group(1) != null));
		}
		for (Unit unit : Unit.values()) {
			for (int place = -1; place < 2; place++) {
				Span span = new Calendar(place, unit);
				if (span.text().equals(text)) {
					return Optional.of(span);
				}
			}
		}
		int dots = text.indexOf("..");
		try {
			LocalDate first = (dots > 0) ? LocalDate.parse(text.substring(0, dots)) : null;
			LocalDate last = (dots >= 0 && dots + 2 < text.length()) ? LocalDate.parse(text.substring(dots + 2)) : null;
			return (first == null && last == null) ? Optional.empty() : Optional.of(new Days(first, last));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}

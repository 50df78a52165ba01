package io.onethread.activity.oneline;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.onethread.activity.oneline.ClockWords.Clock;
import org.jspecify.annotations.Nullable;

/**
 * What a line says, as far as it can be understood without knowing any names.
 *
 * @param text the line as it was typed
 * @param kind what it speaks of, or null where it does not say
 * @param day the day it names, or null
 * @param time the time of the day, or null
 * @param minutes how long it takes, or null
 * @param past whether it speaks of what has been
 * @param when the parts that say when
 * @param what the part that says the kind, or null
 */
public record OneLine(String text, @Nullable Kind kind, @Nullable LocalDate day, @Nullable LocalTime time,
		@Nullable Integer minutes, boolean past, List<Span> when, @Nullable Span what) {

	/** Says that something is to be done by then, not then. */
	private static final Pattern BY = Pattern
		.compile("(?:\\b(?:by|before|until|till|due(?: on| by)?)|截至|截止|不晚于|最晚)\\s*(?=" + Line.TAKEN + ")|(?<="
				+ Line.TAKEN + ")\\s*(?:之前|以前|前)(?![台厅锋期端景])");

	public OneLine {
		when = List.copyOf(when);
	}

	/**
	 * Reads a line.
	 * @param text the line
	 * @param now the moment it is read, in the zone of who wrote it
	 * @param names the parts that are names, and so say nothing else
	 */
	public static OneLine read(String text, ZonedDateTime now, List<Span> names) {
		Line line = new Line(text, names);
		Optional<KindWords.Found> found = KindWords.find(line);
		found.ifPresent((one) -> line.take(one.span().from(), one.span().to()));
		boolean past = KindWords.takeBeen(line) | found.map(KindWords.Found::past).orElse(false);
		Span what = found.map(KindWords.Found::span).orElse(null);
		Kind kind = found.map(KindWords.Found::kind).orElse(null);
		LocalDate day;
		LocalTime time = null;
		Integer minutes = null;
		Optional<Duration> distance = ClockWords.takeDistance(line);
		if (distance.isPresent()) {
			ZonedDateTime at = now.plus(distance.get()).truncatedTo(ChronoUnit.MINUTES);
			day = at.toLocalDate();
			time = at.toLocalTime();
		}
		else {
			day = DayWords.take(line, now.toLocalDate(), past).orElse(null);
			Optional<Clock> clock = ClockWords.take(line);
			time = clock.map(Clock::time).orElse(null);
			minutes = clock.map(Clock::minutes).orElse(null);
		}
		if (day != null && takeBy(line, what)) {
			kind = Kind.TASK;
		}
		if (minutes == null) {
			minutes = LengthWords.take(line).orElse(null);
		}
		List<Span> when = line.taken().stream().filter((span) -> !span.equals(what)).toList();
		return new OneLine(text, kind, day, time, minutes, past, when, what);
	}

	/**
	 * Whether it is still to come.
	 * @param now the moment it is read
	 */
	public boolean planned(ZonedDateTime now) {
		LocalDate today = now.toLocalDate();
		if (this.day == null) {
			return this.time != null && !this.past && this.time.isAfter(now.toLocalTime());
		}
		if (this.day.equals(today)) {
			return (this.time != null) ? this.time.isAfter(now.toLocalTime()) : !this.past;
		}
		return this.day.isAfter(today);
	}

	/**
	 * What is left when all that was understood is taken away.
	 * @param names the parts that are names of records; a task keeps them, and what it
	 * says to do
	 */
	public String subject(List<Span> names) {
		List<Span> gone = new ArrayList<>(this.when);
		boolean task = this.kind == Kind.TASK;
		if (!task) {
			gone.addAll(names);
		}
		if (this.what != null && (!task || KindWords.saysTask(this.text.substring(this.what.from(), this.what.to())))) {
			gone.add(this.what);
		}
		return Rest.of(this.text, gone);
	}

	private static boolean takeBy(Line line, @Nullable Span what) {
		Optional<MatchResult> by = line.find(BY);
		boolean beside = by.isPresent() && line.taken()
			.stream()
			.filter((span) -> !span.equals(what))
			.anyMatch((span) -> span.from() == by.get().end() || span.to() == by.get().start());
		if (beside) {
			line.take(by.get().start(), by.get().end());
		}
		return beside;
	}

}

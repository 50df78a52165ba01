package io.onethread.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.report.Filing.State;
import org.jspecify.annotations.Nullable;

/**
 * On which days reports are due, and by when.
 *
 * @param company the rule where a division has none of its own
 * @param divisions the rules of divisions, by their ids
 * @param holidays days on which nobody works, though it is a weekday
 * @param workdays days on which everybody works, though it is a weekend, as companies in
 * China do around holidays
 * @param first the first day on which anybody reported; none was missed before
 * @param zone the time zone of days and hours
 */
public record ReportCalendar(ReportRule company, Map<String, ReportRule> divisions, Set<LocalDate> holidays,
		Set<LocalDate> workdays, @Nullable LocalDate first, ZoneId zone) {

	/** No day is looked for further than this. */
	private static final int FAR = 60;

	public ReportCalendar {
		divisions = Map.copyOf(divisions);
		holidays = Set.copyOf(holidays);
		workdays = Set.copyOf(workdays);
	}

	/** The rule of a division. */
	public ReportRule rule(@Nullable String division) {
		return (division == null) ? this.company : this.divisions.getOrDefault(division, this.company);
	}

	/** Whether a division reports on a day. */
	public boolean isWorkday(@Nullable String division, LocalDate day) {
		ReportRule rule = rule(division);
		if (rule.days().isEmpty() || this.holidays.contains(day)) {
			return false;
		}
		return rule.days().contains(day.getDayOfWeek()) || this.workdays.contains(day);
	}

	/** When a day's report is due. */
	public ZonedDateTime deadline(@Nullable String division, LocalDate day) {
		ReportRule rule = rule(division);
		return day.plusDays(rule.nextDay() ? 1 : 0).atTime(rule.due()).atZone(this.zone);
	}

	/** The next day after this one on which a division works. */
	public LocalDate next(@Nullable String division, LocalDate day) {
		for (LocalDate next = day.plusDays(1); next.isBefore(day.plusDays(FAR)); next = next.plusDays(1)) {
			if (isWorkday(division, next)) {
				return next;
			}
		}
		return day.plusDays(1);
	}

	/** Whether and when somebody has to report on a day. */
	public Optional<ZonedDateTime> due(Employment rep, LocalDate day) {
		boolean there = (rep.since() == null || !day.isBefore(rep.since()))
				&& (rep.until() == null || !day.isAfter(rep.until()));
		boolean begun = this.first != null && !day.isBefore(this.first);
		return (there && begun && isWorkday(rep.division(), day) && !isExempt(rep))
				? Optional.of(deadline(rep.division(), day)) : Optional.empty();
	}

	/**
	 * How it stands with a rep's report of a day.
	 * @param filed whether it was filed
	 * @param late whether that was after it was due
	 */
	public State state(Employment rep, LocalDate day, boolean filed, boolean late, ZonedDateTime now) {
		if (filed) {
			return late ? State.LATE : State.FILED;
		}
		if (isExempt(rep)) {
			return State.EXEMPT;
		}
		return due(rep, day).map((deadline) -> now.isAfter(deadline) ? State.MISSING : State.OPEN).orElse(State.FREE);
	}

	private boolean isExempt(Employment rep) {
		return this.company.exempt().contains(rep.id()) || rule(rep.division()).exempt().contains(rep.id());
	}

	/**
	 * What of a rep says whether they report.
	 *
	 * @param id the rep's id
	 * @param division the id of their division
	 * @param since their first day, where it is known
	 * @param until their last day, where there is one
	 */
	public record Employment(String id, @Nullable String division, @Nullable LocalDate since,
			@Nullable LocalDate until) {

	}

}

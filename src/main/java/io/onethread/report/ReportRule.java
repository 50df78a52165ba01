package io.onethread.report;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who files by when.
 *
 * @param days the weekdays of which there are reports; none where nobody files any
 * @param due by when
 * @param nextDay whether by that time on the day after
 * @param exempt the ids of reps who file none
 */
public record ReportRule(Set<DayOfWeek> days, LocalTime due, boolean nextDay, List<String> exempt) {

	/** Monday to Friday, by half past six in the evening. */
	static final ReportRule USUAL = new ReportRule(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
			LocalTime.of(18, 30), false, List.of());

	public ReportRule {
		days = Set.copyOf(days);
		exempt = List.copyOf(exempt);
	}

}

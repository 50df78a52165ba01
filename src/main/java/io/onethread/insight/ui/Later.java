package io.onethread.insight.ui;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The days until which something is put off. */
final class Later {

	private Later() {
	}

	static LocalDate tomorrow(LocalDate today) {
		return today.plusDays(1);
	}

	/** The Monday to come. */
	static LocalDate nextWeek(LocalDate today) {
		return today.with(TemporalAdjusters.next(DayOfWeek.MONDAY));
	}

}

package io.onethread.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** The days on which business is done. */
final class Calendar {

	private Calendar() {
	}

	/** That day if it is a working day, else the last one before. */
	static LocalDate workday(LocalDate day) {
		LocalDate workday = day;
		while (isFree(workday)) {
			workday = workday.minusDays(1);
		}
		return workday;
	}

	private static boolean isFree(LocalDate day) {
		boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
		return weekend || switch (day.getMonth()) {
			case JANUARY -> day.getDayOfMonth() == 1;
			case MAY -> day.getDayOfMonth() <= 3;
			case OCTOBER -> day.getDayOfMonth() <= 7;
			default -> false;
		};
	}

}

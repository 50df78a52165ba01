package io.onethread.insight;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.jspecify.annotations.Nullable;

/**
 * What the program costs the company, as it was entered.
 *
 * @param id its id
 * @param what what is paid for, in somebody's words
 * @param amount how much each time
 * @param every how often
 * @param since when first
 * @param until up to when; null where it goes on
 */
public record ReturnExpense(String id, String what, double amount, Every every, LocalDate since,
		@Nullable LocalDate until) {

	private static final int LONGEST = 200;

	/** How often something is paid. */
	public enum Every {

		ONCE, MONTH, YEAR

	}

	/**
	 * What this has cost up to a day, that day included; paid at the start of each time.
	 */
	public double upTo(LocalDate day) {
		LocalDate end = (this.until != null && this.until.isBefore(day)) ? this.until : day;
		if (this.since.isAfter(end)) {
			return 0;
		}
		return switch (this.every) {
			case ONCE -> this.amount;
			case MONTH -> this.amount * (ChronoUnit.MONTHS.between(this.since, end) + 1);
			case YEAR -> this.amount * (ChronoUnit.YEARS.between(this.since, end) + 1);
		};
	}

	/** Whether it can be entered so. */
	public boolean valid() {
		return !this.what.isBlank() && this.what.length() <= LONGEST && this.amount >= 0 && this.amount < 1e12
				&& (this.until == null || !this.until.isBefore(this.since));
	}

}

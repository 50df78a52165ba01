package io.onethread.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * On which days a customer ordered and what these days brought, returns taken off.
 *
 * @param days the days on which something was booked, in order
 * @param values what each of them brought, negative where more came back
 * @param orders how many orders each of them has; none where something only came back
 * @param asOf the last day that is looked at
 */
record History(List<LocalDate> days, double[] values, long[] orders, LocalDate asOf) {

	/** The days on which something was ordered. */
	List<LocalDate> orderDays() {
		return IntStream.range(0, this.days.size())
			.filter((i) -> this.orders[i] > 0 && !this.days.get(i).isAfter(this.asOf))
			.mapToObj(this.days::get)
			.toList();
	}

	/** What was booked after one day and up to another. */
	double between(LocalDate after, LocalDate until) {
		double sum = 0;
		for (int i = 0; i < this.values.length; i++) {
			LocalDate day = this.days.get(i);
			if (day.isAfter(after) && !day.isAfter(until)) {
				sum += this.values[i];
			}
		}
		return sum;
	}

	/**
	 * What was booked in windows of equal length that end with the last day, the newest
	 * first.
	 */
	double[] windows(int days, int count) {
		double[] sums = new double[count];
		for (int i = 0; i < this.values.length; i++) {
			long ago = this.asOf.toEpochDay() - this.days.get(i).toEpochDay();
			if (ago >= 0 && ago / days < count) {
				sums[(int) (ago / days)] += this.values[i];
			}
		}
		return sums;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof History history && this.days.equals(history.days) && this.asOf.equals(history.asOf)
				&& Arrays.equals(this.values, history.values) && Arrays.equals(this.orders, history.orders);
	}

	@Override
	public int hashCode() {
		return this.days.hashCode();
	}

}

package io.onethread.relationshipmap;

import java.util.Set;

/**
 * Customers that the same reps work.
 *
 * @param reps ids of the reps; none for customers that nobody works
 * @param totals how many they are, and how they fare
 */
record Worked(Set<String> reps, Totals totals) {

	Worked(Set<String> reps, long customers, double value) {
		this(reps, Totals.of(customers, value));
	}

	long customers() {
		return this.totals.customers();
	}

	double value() {
		return this.totals.value();
	}

}

package io.onethread.matching.table;

import java.util.Comparator;
import java.util.List;

/**
 * Two records that look like one.
 *
 * @param left the row of the left table, from 0
 * @param right the row of the right table, or another row of the only one
 * @param probability that they are one, 0 to 1
 * @param reasons what speaks for and against it
 */
public record LinkedPair(int left, int right, double probability, List<Reason> reasons) {

	/** The most likely first. */
	static final Comparator<LinkedPair> ORDER = Comparator.comparingDouble(LinkedPair::weight)
		.reversed()
		.thenComparing(LinkedPair::left)
		.thenComparing(LinkedPair::right);

	public LinkedPair {
		reasons = List.copyOf(reasons);
	}

	/** The sum of what all fields tell, as a natural logarithm of odds. */
	public double weight() {
		return this.reasons.stream().mapToDouble(Reason::weight).sum();
	}

	/**
	 * What one field tells.
	 *
	 * @param field its name
	 * @param left what the left record has
	 * @param right what the right record has
	 * @param weight how much it speaks for (positive) or against, as a natural logarithm
	 * of odds
	 */
	public record Reason(String field, String left, String right, double weight) {

	}

}

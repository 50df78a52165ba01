package io.onethread.matching.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of a field in all records, those of the left table first, in the form in
 * which they are compared.
 */
final class Values {

	private final String[] values;

	private final Map<String, Integer> counts = new HashMap<>();

	private final int known;

	private final double chance;

	Values(List<String> values) {
		this.values = values.toArray(String[]::new);
		int count = 0;
		for (String value : this.values) {
			if (!value.isEmpty()) {
				this.counts.merge(value, 1, Integer::sum);
				count++;
			}
		}
		this.known = count;
		double squares = this.counts.values().stream().mapToDouble((one) -> (double) one * one).sum();
		this.chance = (count == 0) ? 1 : squares / ((double) count * count);
	}

	String of(int record) {
		return this.values[record];
	}

	/** Whether nothing is known of one of two records. */
	boolean unknown(int one, int other) {
		return this.values[one].isEmpty() || this.values[other].isEmpty();
	}

	/**
	 * How much more than agreeing in any value it tells to agree in this one: the
	 * logarithm of the chance that two records agree in any, over the chance of this one.
	 * After Winkler, "Frequency-based matching in the Fellegi-Sunter model" (2000).
	 */
	double rarity(int record) {
		int count = this.counts.getOrDefault(this.values[record], 1);
		// A value is not rarer than one of two: they agree in it.
		return Math.log(this.chance * this.known / Math.max(2, count));
	}

}

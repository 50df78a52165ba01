package io.onethread.matching.table;

/** How alike two records are in one field, in steps. */
abstract sealed class Comparison permits TextComparison, OrganisationComparison, CodeComparison, EmailComparison {

	/** Nothing is known of one of the records. */
	static final int UNKNOWN = -1;

	private final Values values;

	private final int steps;

	/**
	 * Compares nothing yet.
	 * @param values what is compared
	 * @param steps how many steps there are: the last is sameness, 0 that they are not
	 * alike at all
	 */
	Comparison(Values values, int steps) {
		this.values = values;
		this.steps = steps;
	}

	/** How many steps there are. */
	final int steps() {
		return this.steps;
	}

	/** The step two records are on, or {@link #UNKNOWN}. */
	final int step(int one, int other) {
		if (this.values.unknown(one, other)) {
			return UNKNOWN;
		}
		return text(one).equals(text(other)) ? this.steps - 1 : stepBelow(one, other);
	}

	/** The step of two records whose values are known and not the same. */
	abstract int stepBelow(int one, int other);

	/** What is compared of a record. */
	final String text(int record) {
		return this.values.of(record);
	}

	/**
	 * How much more than usual it tells when two records are the same in this one's
	 * value.
	 */
	final double rarity(int record) {
		return this.values.rarity(record);
	}

	/** How many bounds a value has reached. */
	static int reached(double value, double... bounds) {
		int reached = 0;
		while (reached < bounds.length && value >= bounds[reached]) {
			reached++;
		}
		return reached;
	}

}

package io.onethread.matching.table;

/** How alike two records are in one field, in steps. */
interface Comparison {

	/** Nothing is known of one of the records. */
	int UNKNOWN = -1;

	/**
	 * How many steps there are: the last is sameness, 0 that they are not alike at all.
	 */
	int steps();

	/** The step two records are on, or {@link #UNKNOWN}. */
	int step(int one, int other);

	/**
	 * How much more than usual it tells when two records are the same in this one's
	 * value.
	 */
	double rarity(int record);

}

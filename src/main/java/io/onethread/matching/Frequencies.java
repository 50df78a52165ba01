package io.onethread.matching;

/** How many records share a value, so that agreeing in a common one tells less. */
interface Frequencies {

	/** Knows nothing: every value counts as rare. */
	Frequencies NONE = (key) -> 0;

	/** How many records carry a blocking key; 0 when unknown. */
	int of(long key);

	/** The weight of agreeing in a value, less the more records share it beyond two. */
	default double discounted(double weight, long key, double atLeast) {
		int records = of(key);
		return (records <= 2) ? weight : Math.max(atLeast, weight - 0.8 * Math.log(records / 2.0));
	}

}

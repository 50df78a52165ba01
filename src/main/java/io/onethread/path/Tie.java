package io.onethread.path;

import java.util.List;

/**
 * A tie that the search goes along.
 *
 * @param to the record at its other end
 * @param kind that record's label
 * @param types the types of what ties the two
 * @param strength from 0 to 1
 */
record Tie(String to, String kind, List<String> types, double strength) {

	/** How far the other end is: the weaker, the farther. Each step costs something. */
	double cost() {
		return STEP - Math.log(Math.clamp(this.strength, 0.01, 0.99));
	}

	/** What a step costs by itself: of two ways alike, the shorter. */
	private static final double STEP = 0.15;

}

package io.onethread.overlap;

import java.util.Map;

/**
 * How many overlaps there are, and between whom.
 *
 * @param total how many in all
 * @param atStake the value of open projects at all of them, each customer counted once
 * @param divisions in how many of them each division takes part, by its id
 * @param pairs how many there are between two divisions; between a division and itself
 * those in which no other takes part
 */
public record OverlapCensus(long total, double atStake, Map<String, Long> divisions, Map<Pair, Long> pairs) {

	/**
	 * Two divisions.
	 *
	 * @param one the smaller of their ids
	 * @param other the greater, or the same
	 */
	public record Pair(String one, String other) {

	}

}

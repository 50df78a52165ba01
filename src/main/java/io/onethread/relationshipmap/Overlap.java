package io.onethread.relationshipmap;

import java.util.List;

/**
 * What two divisions share.
 *
 * @param from id of one division's hub
 * @param to id of the other's
 * @param customers how many customers reps of both work
 * @param alike pairs of customers that may be one, either side of which one of the two
 * works
 * @param value what all of these ordered in the last 12 months
 */
public record Overlap(String from, String to, long customers, List<Alike> alike, double value) {

	/** How many customers are shared, a pair that looks alike counting as one. */
	public long count() {
		return this.customers + this.alike.size();
	}

	/** Whether it lies between these two. */
	boolean between(String one, String other) {
		return this.from.equals(one) && this.to.equals(other) || this.from.equals(other) && this.to.equals(one);
	}

}

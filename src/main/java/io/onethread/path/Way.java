package io.onethread.path;

import java.util.List;

/**
 * A way from one record to another.
 *
 * @param strength from 0 to 1: the product of its steps
 * @param stops the records, first to last
 * @param steps what ties each to the next; one fewer than the stops
 */
public record Way(double strength, List<Stop> stops, List<Step> steps) {

	public Way {
		stops = List.copyOf(stops);
		steps = List.copyOf(steps);
	}

}

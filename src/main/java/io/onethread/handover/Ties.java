package io.onethread.handover;

import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What ties reps to a customer.
 *
 * @param city where the customer is
 * @param roles who is its owner or co-owner
 * @param met who met its people, how often and when last
 * @param projects who works how many projects there
 * @param lines the product lines it buys most
 */
record Ties(@Nullable String city, Map<String, String> roles, Map<String, Met> met, Map<String, Long> projects,
		List<String> lines) {

	static final Ties NONE = new Ties(null, Map.of(), Map.of(), Map.of(), List.of());

	Set<String> reps() {
		Set<String> reps = new HashSet<>(this.roles.keySet());
		reps.addAll(this.met.keySet());
		reps.addAll(this.projects.keySet());
		return reps;
	}

	/**
	 * How often somebody met its people.
	 *
	 * @param count how often
	 * @param last when last
	 */
	record Met(long count, @Nullable ZonedDateTime last) {

	}

}

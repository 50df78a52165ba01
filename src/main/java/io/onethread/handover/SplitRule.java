package io.onethread.handover;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * How customers are to be divided among successors.
 *
 * @param reps the successors
 * @param ties how much it counts who knows the customer already, from 0
 * @param lines how much it counts who sells what the customer buys
 * @param place how much it counts who is near
 * @param load how much it counts who has room
 * @param maxCustomers how many customers one successor gets at most
 * @param maxValue how much is at stake at one successor's new customers at most
 */
public record SplitRule(List<String> reps, double ties, double lines, double place, double load,
		@Nullable Integer maxCustomers, @Nullable Double maxValue) {

	/** What is proposed to begin with: who knows the customer counts most. */
	public static SplitRule usual(List<String> reps) {
		return new SplitRule(reps, 3, 1, 1, 2, null, null);
	}

	public SplitRule {
		reps = List.copyOf(reps);
	}

}

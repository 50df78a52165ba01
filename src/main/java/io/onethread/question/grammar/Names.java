package io.onethread.question.grammar;

import java.util.List;

/** Looks up names that are too many to be held in a vocabulary. */
@FunctionalInterface
public interface Names {

	/**
	 * Customers, contacts, reps and what is sold that are called so, the best first.
	 */
	List<Found> called(String text);

	/**
	 * A name that was looked up.
	 *
	 * @param exact whether this is the whole name, or all of one of the record's names
	 * @param near whether it is only something like it
	 */
	record Found(Name name, boolean exact, boolean near) {

	}

	/** Knows none. */
	static Names none() {
		return (text) -> List.of();
	}

}

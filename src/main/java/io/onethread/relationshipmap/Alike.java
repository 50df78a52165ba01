package io.onethread.relationshipmap;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Two customers that may be one. */
public record Alike(Side one, Side other) {

	/** What both ordered in the last 12 months. */
	double value() {
		return this.one.value + this.other.value;
	}

	/**
	 * One of the two.
	 *
	 * @param id the customer's id
	 * @param name its name
	 * @param nameEn its English name
	 * @param value what it ordered in the last 12 months
	 * @param reps ids of the reps who work it
	 */
	public record Side(String id, String name, @Nullable String nameEn, double value, Set<String> reps) {

	}

}

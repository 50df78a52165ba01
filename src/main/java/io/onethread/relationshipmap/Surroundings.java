package io.onethread.relationshipmap;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A record and what it hangs together with, as far as the viewer may see.
 *
 * @param id the record's id
 * @param type its label
 * @param name its name
 * @param nameEn its English name
 * @param city where it is
 * @param value of a customer, what it ordered in the last 12 months; of a project or
 * order, its value; null for unknown
 * @param orders how many orders a customer placed; null for unknown
 * @param kinds its neighbours by kind
 */
public record Surroundings(String id, String type, String name, @Nullable String nameEn, @Nullable String city,
		@Nullable Double value, @Nullable Long orders, List<Kind> kinds) {

	/** How many neighbours there are. */
	public long total() {
		return this.kinds.stream().mapToLong(Kind::total).sum();
	}

	/**
	 * Neighbours of one kind.
	 *
	 * @param type their label
	 * @param total how many there are
	 * @param nearest the most valuable of them
	 */
	public record Kind(String type, long total, List<Neighbour> nearest) {

	}

	/** A neighbour and how it is tied. */
	public record Neighbour(String id, String name, @Nullable String nameEn, @Nullable Double value, List<Tie> ties) {

	}

	/**
	 * A link.
	 *
	 * @param type its type
	 * @param out whether it starts at the record itself
	 * @param why of records that look alike, what speaks for that
	 */
	public record Tie(String type, boolean out, List<String> why) {

	}

}

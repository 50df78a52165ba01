package io.onethread.relationshipmap;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * A place in the company at which customers are worked: the company, a division, a branch
 * as seen from one division, a rep; or the customers that nobody works.
 *
 * @param id the record's id, {@code branch@division}, or a name of its own
 * @param record the record's id; empty for what is no record
 * @param type the record's label, {@code Company} or {@code Group}
 * @param name its name
 * @param nameEn its English name
 * @param colour the division's place in the palette, 1 to 7, also for all that is within
 * it
 * @param parent id of the hub it first hangs below; null for the company
 * @param children ids of the hubs below it, most valuable first
 * @param reps ids of the reps it stands for
 * @param totals how many customers that the viewer may see these work, and how they fare
 */
public record Hub(String id, String record, String type, String name, @Nullable String nameEn, @Nullable Integer colour,
		@Nullable String parent, List<String> children, Set<String> reps, Totals totals) {

	/** How many customers are worked there. */
	public long customers() {
		return this.totals.customers();
	}

	/** What those ordered in the last 12 months. */
	public double value() {
		return this.totals.value();
	}

	/** Whether its customers hang directly below it. */
	public boolean leaf() {
		return this.type.equals("Rep") || this.type.equals("Group");
	}

}

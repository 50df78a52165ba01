package io.onethread.protection;

import io.onethread.protection.Standing.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Which customers of a list are wanted; null for any.
 *
 * @param outcome what comes of them
 * @param division the id of the division that holds them
 * @param rep the id of an owner
 */
public record Filter(@Nullable Outcome outcome, @Nullable String division, @Nullable String rep) {

	/** All. */
	public static final Filter ALL = new Filter(null, null, null);

	boolean takes(Standing standing) {
		return (this.outcome == null || this.outcome == standing.outcome())
				&& (this.division == null || this.division.equals(standing.division()))
				&& (this.rep == null || standing.owners().contains(this.rep));
	}

}

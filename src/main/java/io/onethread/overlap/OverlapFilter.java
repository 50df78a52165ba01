package io.onethread.overlap;

import org.jspecify.annotations.Nullable;

/**
 * Which overlaps are wanted; what is null is not asked for.
 *
 * @param division the id of a division that takes part
 * @param branch the id of a branch that takes part
 * @param kind in which way they overlap
 */
public record OverlapFilter(@Nullable String division, @Nullable String branch, @Nullable OverlapKind kind) {

	/** All overlaps. */
	public static final OverlapFilter NONE = new OverlapFilter(null, null, null);

	public OverlapFilter {
		division = (division == null || division.isBlank()) ? null : division;
		branch = (branch == null || branch.isBlank()) ? null : branch;
	}

}

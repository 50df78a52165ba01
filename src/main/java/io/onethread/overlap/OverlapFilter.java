package io.onethread.overlap;

import org.jspecify.annotations.Nullable;

/**
 * Which overlaps are wanted; what is null is not asked for.
 *
 * @param division the id of a division that takes part
 * @param branch the id of a branch that takes part
 * @param kind in which way they overlap
 * @param avoided whether only customers that several work and nobody has come to for long
 */
public record OverlapFilter(@Nullable String division, @Nullable String branch, @Nullable OverlapKind kind,
		boolean avoided) {

	/** All overlaps. */
	public static final OverlapFilter NONE = new OverlapFilter(null, null, null, false);

	public OverlapFilter {
		division = (division == null || division.isBlank()) ? null : division;
		branch = (branch == null || branch.isBlank()) ? null : branch;
	}

	/** Whether avoided or not. */
	public OverlapFilter(@Nullable String division, @Nullable String branch, @Nullable OverlapKind kind) {
		this(division, branch, kind, false);
	}

}

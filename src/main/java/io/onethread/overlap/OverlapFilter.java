package io.onethread.overlap;

import org.jspecify.annotations.Nullable;

/**
 * Which overlaps are wanted; what is null is not asked for.
 *
 * @param division the id of a division that takes part
 * @param with the id of another division that takes part; the same id again for overlaps
 * in which no other takes part
 * @param branch the id of a branch that takes part
 * @param kind in which way they overlap
 * @param pattern what it comes to
 * @param avoided whether only customers that several work and nobody has come to for long
 */
public record OverlapFilter(@Nullable String division, @Nullable String with, @Nullable String branch,
		@Nullable OverlapKind kind, @Nullable Pattern pattern, boolean avoided) {

	/** All overlaps. */
	public static final OverlapFilter NONE = new OverlapFilter(null, null, null);

	public OverlapFilter {
		division = (division == null || division.isBlank()) ? null : division;
		with = (with == null || with.isBlank() || division == null) ? null : with;
		branch = (branch == null || branch.isBlank()) ? null : branch;
	}

	/** Overlaps between any divisions, avoided or not. */
	public OverlapFilter(@Nullable String division, @Nullable String branch, @Nullable OverlapKind kind) {
		this(division, null, branch, kind, null, false);
	}

	/** Whatever they come to. */
	public OverlapFilter(@Nullable String division, @Nullable String with, @Nullable String branch,
			@Nullable OverlapKind kind, boolean avoided) {
		this(division, with, branch, kind, null, avoided);
	}

	/** The same between the division and any other. */
	public OverlapFilter withoutOther() {
		return new OverlapFilter(this.division, null, this.branch, this.kind, this.pattern, this.avoided);
	}

}

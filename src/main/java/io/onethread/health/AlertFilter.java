package io.onethread.health;

import org.jspecify.annotations.Nullable;

/**
 * Which alerts are wanted.
 *
 * @param mine whether only those of the viewer's own customers
 * @param open whether those that wait, or those that are closed
 * @param kind of which kind, or null for all
 * @param rep of which rep's customers, or null for all
 * @param division of which division's customers, or null for all
 */
public record AlertFilter(boolean mine, boolean open, @Nullable AlertKind kind, @Nullable String rep,
		@Nullable String division) {

	/** All that wait. */
	public static final AlertFilter OPEN = new AlertFilter(false, true, null, null, null);

	/** Of these, those of a kind. */
	public AlertFilter of(@Nullable AlertKind other) {
		return new AlertFilter(this.mine, this.open, other, this.rep, this.division);
	}

	/** Of these, those of the viewer's own customers only, or all. */
	public AlertFilter mine(boolean only) {
		return new AlertFilter(only, this.open, this.kind, this.rep, this.division);
	}

	/** Those that wait, or those that are closed. */
	public AlertFilter open(boolean waiting) {
		return new AlertFilter(this.mine, waiting, this.kind, this.rep, this.division);
	}

}

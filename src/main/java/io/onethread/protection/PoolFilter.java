package io.onethread.protection;

import org.jspecify.annotations.Nullable;

/**
 * Which customers of the pool are wanted; null for any.
 *
 * @param division the id of the division whose pool they are in, or empty for none
 * @param grade their grade
 */
public record PoolFilter(@Nullable String division, @Nullable Grade grade) {

	/** All. */
	public static final PoolFilter ALL = new PoolFilter(null, null);

}

package io.onethread.chart;

import org.jspecify.annotations.Nullable;

/**
 * A colour by its role. {@link #THREAD} is for what is shared or selected, the states are
 * for states, and each division has its place in the palette.
 */
public enum Paint {

	INK, QUIET, GOOD, WARN, BAD, INFO, THREAD, D1, D2, D3, D4, D5, D6, D7;

	/**
	 * The colour of a division.
	 * @param place its place in the palette, 1 to 7; null, or any other, for ink
	 */
	public static Paint division(@Nullable Integer place) {
		return (place != null && place >= 1 && place <= 7) ? values()[D1.ordinal() + place - 1] : INK;
	}

}

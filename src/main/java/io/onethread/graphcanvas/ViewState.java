package io.onethread.graphcanvas;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which part of the canvas is in view. Every canvas uses the same coordinates, so a view
 * can be kept in an address and looked at again.
 *
 * @param x the middle from left to right, 0.5 being the middle of the canvas
 * @param y the middle from bottom to top, likewise
 * @param ratio how much is in view: 1 is the usual canvas, smaller is nearer
 */
public record ViewState(double x, double y, double ratio) {

	private static final double FARTHEST = 1000;

	private static final Pattern COMMA = Pattern.compile(",");

	public ViewState {
		if (!(Math.abs(x) <= FARTHEST) || !(Math.abs(y) <= FARTHEST) || !isRatio(ratio)) {
			throw new IllegalArgumentException("No such view: " + x + "," + y + "," + ratio);
		}
	}

	/**
	 * Reads what {@link #asParameter()} wrote; empty for anything else, since addresses
	 * come from anywhere.
	 */
	public static Optional<ViewState> parse(String parameter) {
		String[] parts = COMMA.split(parameter, -1);
		if (parts.length != 3) {
			return Optional.empty();
		}
		try {
			return Optional.of(new ViewState(Double.parseDouble(parts[0]), Double.parseDouble(parts[1]),
					Double.parseDouble(parts[2])));
		}
		catch (IllegalArgumentException ex) {
			return Optional.empty();
		}
	}

	/** Whether a camera can be that far away. */
	static boolean isRatio(double ratio) {
		return ratio > 0 && ratio <= FARTHEST;
	}

	/** A short form for an address. */
	public String asParameter() {
		return String.format(Locale.ROOT, "%.4f,%.4f,%.4f", this.x, this.y, this.ratio);
	}

}

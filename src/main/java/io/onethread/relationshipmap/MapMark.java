package io.onethread.relationshipmap;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What an overlay says of something that is drawn.
 *
 * @param tone how it is to be taken
 * @param count of how many customers it is true
 * @param amount what is at stake, where that is what the overlay shows
 */
public record MapMark(Tone tone, long count, @Nullable Double amount) {

	/** How something is to be taken. */
	public enum Tone {

		/** Well. */
		GOOD,
		/** To be looked at. */
		WARN,
		/** Bad. */
		BAD,
		/** Told apart, without being better or worse. */
		INFO

	}

	/**
	 * What an overlay says of a customer, or of all that a place works; nothing mostly.
	 */
	static Optional<MapMark> of(MapOverlay overlay, Totals totals) {
		long count = totals.of(overlay);
		return switch (overlay) {
			case OVERLAP, NEGLECTED -> mark(Tone.WARN, count, null);
			case DECLINE -> mark(Tone.BAD, count, null);
			case MINE -> mark(Tone.INFO, count, null);
			case PROJECTS -> mark(Tone.INFO, count, totals.openValue());
			case PROFIT -> (totals.known() == 0) ? Optional.empty()
					: Optional.of(new MapMark(profit(totals), count, totals.profit()));
		};
	}

	private static Tone profit(Totals totals) {
		if (totals.known() == totals.even()) {
			return Tone.WARN;
		}
		return (totals.profit() < 0) ? Tone.BAD : Tone.GOOD;
	}

	private static Optional<MapMark> mark(Tone tone, long count, @Nullable Double amount) {
		return (count == 0) ? Optional.empty() : Optional.of(new MapMark(tone, count, amount));
	}

}

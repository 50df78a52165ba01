package io.onethread.graphcanvas;

/**
 * A property that nodes may have: what rules, filters, groups and the time line are made
 * of.
 *
 * @param key names it in {@link CanvasNode#properties()}
 * @param name what the user reads
 * @param kind what its values are
 */
public record CanvasProperty(String key, String name, Kind kind) {

	/** What values are. */
	public enum Kind {

		/** Words, of which many nodes share the same. */
		TEXT,

		/** Quantities and sums. */
		NUMBER,

		/** Days. */
		DATE,

		/**
		 * Words that name a province or city of China, in Chinese or English: nodes with
		 * them can be drawn where they are.
		 */
		PLACE

	}

}

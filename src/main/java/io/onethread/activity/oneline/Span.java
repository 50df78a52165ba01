package io.onethread.activity.oneline;

/**
 * A part of a line.
 *
 * @param from where it begins
 * @param to where it has ended
 */
public record Span(int from, int to) {

	/** Whether the two have a character in common. */
	public boolean overlaps(Span other) {
		return this.from < other.to && other.from < this.to;
	}

	/** How long it is. */
	public int length() {
		return this.to - this.from;
	}

}

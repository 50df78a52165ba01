package io.onethread.importing.mapping;

/**
 * A place in a mapping's text.
 *
 * @param line the line, from 1; 0 for a mapping that was never text
 * @param column the column, from 1
 */
public record Place(int line, int column) {

	/** Nowhere: the mapping was never text. */
	public static final Place NONE = new Place(0, 0);

}

package io.onethread.relationshipmap.ui;

import org.jspecify.annotations.Nullable;

/**
 * A row of the tree. The same customer may stand below several reps, so a row is known by
 * the way to it.
 *
 * @param path the ids from the top down to it, tied by line breaks
 * @param id what it is drawn as
 * @param type the record's label
 * @param name its name
 * @param colour the division's place in the palette
 * @param count how many customers, or contacts and projects
 * @param value as drawn; null for unknown
 * @param shared how many customers a division shares with others
 * @param tie how it hangs on the row above; empty where that goes without saying
 * @param inside how many rows are below it, or 1 where only opening it tells
 */
record TreeRow(String path, String id, String type, String name, @Nullable Integer colour, long count,
		@Nullable Double value, long shared, String tie, int inside) {

	private static final String STEP = "\n";

	static String path(@Nullable TreeRow parent, String id) {
		return (parent == null) ? id : parent.path + STEP + id;
	}

}

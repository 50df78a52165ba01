package io.onethread.importing.guess;

/**
 * What a column is perhaps.
 *
 * @param column its name
 * @param label the label of the record it belongs to, or of the one it names; empty where
 * nothing was guessed
 * @param property the property it fills, or the type of the link it makes
 * @param link whether it names another record
 * @param confidence from 0 to 1
 */
public record ColumnGuess(String column, String label, String property, boolean link, double confidence) {

	static ColumnGuess nothing(String column) {
		return new ColumnGuess(column, "", "", false, 0);
	}

}

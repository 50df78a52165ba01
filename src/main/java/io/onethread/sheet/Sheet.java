package io.onethread.sheet;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A table whose rows are asked for when it is written, so that none has to be held in
 * memory whole.
 *
 * @param title what it shows
 * @param note how its figures come about; empty for none
 * @param columns its columns
 * @param rows gives its rows
 */
public record Sheet(String title, String note, List<Column> columns, Rows rows) {

	public Sheet {
		columns = List.copyOf(columns);
	}

	/** A table whose rows are all there. */
	public static Sheet of(String title, String note, List<Column> columns, List<? extends List<?>> rows) {
		return new Sheet(title, note, columns, (sink) -> {
			for (List<?> row : rows) {
				sink.add(row.toArray());
			}
		});
	}

	/** Gives the rows of a table, first to last. */
	@FunctionalInterface
	public interface Rows {

		/** Adds all rows. */
		void addTo(Sink sink) throws IOException;

	}

	/** Takes the rows of a table. */
	@FunctionalInterface
	public interface Sink {

		/** Takes a row: a cell for each column, null or an empty text for none. */
		void add(List<? extends @Nullable Object> cells) throws IOException;

		/**
		 * Takes a row.
		 * @see #add(List)
		 */
		default void add(@Nullable Object... cells) throws IOException {
			add(Arrays.asList(cells));
		}

	}

}

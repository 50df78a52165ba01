package io.onethread.importing.mapping;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Names a record from a row.
 *
 * @param label its label
 * @param source the system that brought it; the mapping's own where null
 * @param by how it is named
 */
public record Reference(String label, @Nullable String source, Named by) {

	/** How a record is named. */
	public sealed interface Named {

	}

	/**
	 * By its key in the files.
	 *
	 * @param columns the columns that hold it
	 */
	public record Key(List<String> columns) implements Named {

	}

	/**
	 * By a property, wherever the record came from.
	 *
	 * @param property the property
	 * @param column the column that holds its value
	 */
	public record Find(String property, String column) implements Named {

	}

}

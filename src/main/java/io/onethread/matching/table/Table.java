package io.onethread.matching.table;

import java.util.List;

/**
 * A table in memory.
 *
 * @param columns the heads of its columns
 * @param rows its rows, as many cells each as there are columns; an empty text where
 * nothing is known
 */
public record Table(List<String> columns, List<List<String>> rows) {

	public Table {
		columns = List.copyOf(columns);
		rows = List.copyOf(rows);
	}

	/** The cells of a column. */
	List<String> column(int index) {
		return this.rows.stream().map((row) -> row.get(index)).toList();
	}

}

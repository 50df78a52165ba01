package io.onethread.graph;

import java.util.ArrayList;
import java.util.List;

/**
 * Something that {@code ./onethread bench} measures. Published as a bean by the module it
 * measures.
 */
public interface Benchmark {

	/** The name it is called by on the command line. */
	String name();

	/** Measures, ours and the rival in turn within one run, and tells. */
	Table run();

	/**
	 * What was measured.
	 *
	 * @param title what the rows have in common, with units
	 * @param columns the heads of the columns
	 * @param rows the rows, as many cells each as there are columns
	 */
	record Table(String title, List<String> columns, List<List<String>> rows) {

		@Override
		public String toString() {
			List<List<String>> all = new ArrayList<>(this.rows);
			all.addFirst(this.columns);
			StringBuilder text = new StringBuilder(this.title).append('\n');
			for (List<String> row : all) {
				for (int column = 0; column < row.size(); column++) {
					int place = column;
					int width = all.stream().mapToInt((one) -> one.get(place).length()).max().orElse(0);
					text.append(column == 0 ? ("%-" + width + "s").formatted(row.get(column))
							: ("  %" + width + "s").formatted(row.get(column)));
				}
				text.append('\n');
			}
			return text.toString();
		}

	}

}

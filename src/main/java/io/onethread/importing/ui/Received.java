package io.onethread.importing.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import io.onethread.importing.Preview;
import io.onethread.importing.file.NamedFile;
import io.onethread.importing.report.Formulas;
import io.onethread.importing.report.ProblemFile;

/**
 * A file that came in.
 *
 * @param file the file
 * @param size its bytes
 * @param preview a first look at it
 */
record Received(NamedFile file, long size, Preview preview) {

	String name() {
		return this.file.name();
	}

	/**
	 * The names by which mappings know what is in it: its own, or those that a list of
	 * problems names.
	 */
	Set<String> names() {
		int place = this.preview.columns().indexOf(ProblemFile.FILE);
		if (place < 0) {
			return Set.of(name());
		}
		Set<String> names = new LinkedHashSet<>();
		this.preview.rows()
			.stream()
			.filter((row) -> place < row.size() && !row.get(place).isBlank())
			.forEach((row) -> names.add(Formulas.restore(row.get(place))));
		return names;
	}

	/** The first cells of a column. */
	List<String> cells(String column) {
		int place = this.preview.columns().indexOf(column);
		return this.preview.rows()
			.stream()
			.map((row) -> (place >= 0 && place < row.size()) ? row.get(place).strip() : "")
			.filter((cell) -> !cell.isEmpty())
			.toList();
	}

}

package io.onethread.importing.translate;

import java.util.List;

import io.onethread.graph.RecordRow;
import io.onethread.importing.file.Row;
import io.onethread.importing.report.Problem;
import io.onethread.importing.report.Severity;

/**
 * What a row means.
 *
 * @param file the name of the file it is from
 * @param row the row
 * @param records the records it brings, none where it is refused
 * @param links the links it brings, none where it is refused
 * @param problems what is to be said of it
 */
public record Translation(String file, Row row, List<Brought> records, List<OpenLink> links, List<Problem> problems) {

	/**
	 * A record a row brings.
	 *
	 * @param record the record
	 * @param by which of the mapping's records it is, from 0
	 * @param first whether the first row counts without a word when others differ
	 */
	public record Brought(RecordRow record, int by, boolean first) {

	}

	/** How the row fared. */
	public Severity severity() {
		return this.problems.stream().map(Problem::severity).reduce(Severity.CLEAN, Severity::or);
	}

}

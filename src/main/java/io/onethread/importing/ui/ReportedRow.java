package io.onethread.importing.ui;

import io.onethread.importing.report.Severity;

/**
 * A row that something is to be said of, as its run wrote it down.
 *
 * @param number its place in the list of problems, from 0
 * @param severity what became of it
 * @param file the file it stands in
 * @param line its line there
 * @param column the columns concerned
 * @param value what stands there
 * @param reason why
 * @param remedy what to do
 */
record ReportedRow(int number, Severity severity, String file, String line, String column, String value, String reason,
		String remedy) {

}

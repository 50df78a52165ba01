package io.onethread.importing.report;

import java.util.List;

/**
 * Something about a row that whoever imports should know.
 *
 * @param severity what became of the row because of this
 * @param reason why
 * @param file the file's name
 * @param line the line the row begins in, from 1; in a workbook the row's number
 * @param column the column's name, empty where it concerns the row as a whole
 * @param value what stands there, shortened to 200 characters
 * @param arguments what the reason's words mention
 */
public record Problem(Severity severity, Reason reason, String file, long line, String column, String value,
		List<String> arguments) {

	private static final int SHOWN = 200;

	public Problem {
		value = value.length() <= SHOWN ? value : value.substring(0, SHOWN) + "…";
	}

}

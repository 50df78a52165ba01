package io.onethread.importing.file;

import java.util.List;

import io.onethread.importing.report.Reason;

/**
 * What is wrong with the form of a row.
 *
 * @param reason the kind of fault
 * @param column the place of the column, from 0; -1 where it concerns the row as a whole
 * @param value what stands there
 * @param arguments what the reason's words mention
 */
public record RowFault(Reason reason, int column, String value, List<String> arguments) {

}

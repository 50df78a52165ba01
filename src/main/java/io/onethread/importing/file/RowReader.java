package io.onethread.importing.file;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Gives the rows of a table one after the other. Blank rows are left out. */
public interface RowReader extends Closeable {

	/** The columns' names, none empty and none twice. */
	List<String> columns();

	/**
	 * The next row, or null at the end.
	 * @throws IOException if the file cannot be read on
	 */
	@Nullable Row next() throws IOException;

}

package io.onethread.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** What kind of file tables become. */
public enum SheetFormat {

	/** A workbook with a sheet for each table. */
	XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", XlsxBook::write),

	/** Commas and UTF-8 with a byte order mark, which is how spreadsheets know it. */
	CSV("text/csv;charset=UTF-8", CsvBook::write),

	/** Pages to print. */
	PDF("application/pdf", PdfBook::write);

	private final String contentType;

	private final Writer writer;

	SheetFormat(String contentType, Writer writer) {
		this.contentType = contentType;
		this.writer = writer;
	}

	public String contentType() {
		return this.contentType;
	}

	/** The name of a file of this kind. */
	public String fileName(Book book) {
		return book.name() + "." + name().toLowerCase(Locale.ROOT);
	}

	/**
	 * Writes the file.
	 * @param out is left open
	 */
	public void write(Book book, OutputStream out) throws IOException {
		this.writer.write(book, out);
	}

	@FunctionalInterface
	private interface Writer {

		void write(Book book, OutputStream out) throws IOException;

	}

}

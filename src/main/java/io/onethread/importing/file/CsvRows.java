package io.onethread.importing.file;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import io.onethread.importing.file.UnreadableFile.Kind;
import io.onethread.importing.report.Reason;
import org.jspecify.annotations.Nullable;

/** The rows of a table written as text. */
final class CsvRows implements RowReader {

	/** Characters of one row the parser holds at most: a fault beyond the cell limit. */
	private static final int BUFFER = 16 << 20;

	private final String name;

	private final CloseableIterator<Row> rows;

	private final List<String> columns;

	private long line;

	private boolean ended;

	CsvRows(Packed file, TextFormat format, FileSettings settings) throws IOException {
		this.name = file.name();
		Reader reader = format.open(file);
		try {
			CsvCells cells = new CsvCells(file.limits(), format.encoding().charset().name());
			this.rows = CsvReader.builder()
				.fieldSeparator(format.delimiter())
				.quoteCharacter(format.quote())
				.allowExtraFields(true)
				.allowMissingFields(true)
				.allowExtraCharsAfterClosingQuote(true)
				.skipEmptyLines(true)
				.maxBufferSize(BUFFER)
				.build(cells, reader)
				.iterator();
			this.columns = settings.columns().isEmpty() ? header(settings, file.limits()) : settings.columns();
		}
		catch (IOException | RuntimeException ex) {
			reader.close();
			throw ex;
		}
	}

	private List<String> header(FileSettings settings, Limits limits) throws IOException {
		for (int n = 1;; n++) {
			Row row = read();
			if (row == null) {
				throw new UnreadableFile(Kind.EMPTY, null, this.name);
			}
			if (n < settings.headerRow()) {
				continue;
			}
			List<String> columns = Headers.of(row.fields());
			if (columns.size() > limits.columns()) {
				throw new UnreadableFile(Kind.TOO_MANY_COLUMNS, null, this.name, Integer.toString(limits.columns()));
			}
			return columns;
		}
	}

	@Override
	public List<String> columns() {
		return this.columns;
	}

	@Override
	public @Nullable Row next() throws IOException {
		Row row = read();
		return (row == null) ? null : fit(row, this.columns.size());
	}

	/** Empty fields beyond the last column are only delimiters too many. */
	private static Row fit(Row row, int width) {
		List<String> fields = row.fields();
		int size = fields.size();
		while (size > width && fields.get(size - 1).isBlank()) {
			size--;
		}
		if (size == width) {
			return (size == fields.size()) ? row : new Row(row.line(), fields.subList(0, size), row.fault());
		}
		RowFault fault = row.fault();
		if (fault == null) {
			Reason reason = (size > width) ? Reason.TOO_MANY_FIELDS : Reason.TOO_FEW_FIELDS;
			fault = new RowFault(reason, -1, "", List.of(Integer.toString(size), Integer.toString(width)));
		}
		List<String> fitted = new ArrayList<>(fields.subList(0, size));
		while (fitted.size() < width) {
			fitted.add("");
		}
		return new Row(row.line(), fitted, fault);
	}

	private @Nullable Row read() throws IOException {
		while (!this.ended) {
			try {
				if (!this.rows.hasNext()) {
					break;
				}
				Row row = this.rows.next();
				this.line = row.line();
				if (row.fault() != null || !row.fields().stream().allMatch(String::isBlank)) {
					return row;
				}
			}
			catch (CsvParseException ex) {
				return last(Reason.UNCLOSED_QUOTE);
			}
			catch (NoSuchElementException | UncheckedIOException ex) {
				UnreadableFile refused = refusal(ex);
				if (refused != null) {
					throw refused;
				}
				return last(Reason.DAMAGED);
			}
		}
		this.ended = true;
		return null;
	}

	private static @Nullable UnreadableFile refusal(Throwable thrown) {
		for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
			if (cause instanceof UnreadableFile refused) {
				return refused;
			}
		}
		return null;
	}

	private Row last(Reason reason) {
		this.ended = true;
		return new Row(this.line + 1, List.of(), new RowFault(reason, -1, "", List.of()));
	}

	@Override
	public void close() throws IOException {
		this.rows.close();
	}

}

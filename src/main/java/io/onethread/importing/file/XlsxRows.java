package io.onethread.importing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

import io.onethread.importing.file.UnreadableFile.Kind;
import io.onethread.importing.report.Reason;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import org.jspecify.annotations.Nullable;

/** The rows of a workbook's sheet. */
final class XlsxRows implements RowReader {

	private final String name;

	private final Limits limits;

	private final ReadableWorkbook workbook;

	private final Stream<org.dhatim.fastexcel.reader.Row> stream;

	private final Iterator<org.dhatim.fastexcel.reader.Row> rows;

	private final List<String> columns;

	private long line;

	private boolean ended;

	XlsxRows(Path path, String name, FileSettings settings, Limits limits) throws IOException {
		this.name = name;
		this.limits = limits;
		try {
			this.workbook = new ReadableWorkbook(path.toFile(), new ReadingOptions(true, true));
		}
		catch (IOException | RuntimeException ex) {
			throw new UnreadableFile(Kind.DAMAGED, ex, name);
		}
		try {
			this.stream = sheet(settings).openStream();
			this.rows = this.stream.iterator();
			this.columns = settings.columns().isEmpty() ? header(settings) : settings.columns();
		}
		catch (IOException | RuntimeException ex) {
			this.workbook.close();
			throw (ex instanceof UnreadableFile refused) ? refused : new UnreadableFile(Kind.DAMAGED, ex, name);
		}
	}

	private Sheet sheet(FileSettings settings) throws UnreadableFile {
		List<Sheet> sheets = this.workbook.getSheets().toList();
		String wanted = settings.sheet();
		if (wanted != null) {
			return sheets.stream()
				.filter((sheet) -> sheet.getName().strip().equalsIgnoreCase(wanted.strip()))
				.findFirst()
				.orElseThrow(() -> new UnreadableFile(Kind.NO_SUCH_SHEET, null, this.name, wanted));
		}
		return sheets.stream()
			.filter((sheet) -> sheet.getVisibility() == SheetVisibility.VISIBLE)
			.findFirst()
			.orElseThrow(() -> new UnreadableFile(Kind.EMPTY, null, this.name));
	}

	private List<String> header(FileSettings settings) throws IOException {
		for (int n = 1;; n++) {
			Row row = read(0);
			if (row == null) {
				throw new UnreadableFile(Kind.EMPTY, null, this.name);
			}
			if (n < settings.headerRow()) {
				continue;
			}
			List<String> columns = Headers.of(row.fields());
			if (columns.size() > this.limits.columns()) {
				throw new UnreadableFile(Kind.TOO_MANY_COLUMNS, null, this.name,
						Integer.toString(this.limits.columns()));
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
		return read(this.columns.size());
	}

	private @Nullable Row read(int width) {
		try {
			while (!this.ended && this.rows.hasNext()) {
				Row row = row(this.rows.next(), width);
				this.line = row.line();
				if (row.fault() != null || !row.fields().stream().allMatch(String::isBlank)) {
					return row;
				}
			}
		}
		catch (RuntimeException ex) {
			// Whatever the reader stumbles over, the rows before it were good.
			this.ended = true;
			return new Row(this.line + 1, List.of(), new RowFault(Reason.DAMAGED, -1, "", List.of()));
		}
		this.ended = true;
		return null;
	}

	/** Cells beyond the last column are notes in the margin, left out. */
	private Row row(org.dhatim.fastexcel.reader.Row row, int width) {
		RowFault fault = null;
		int cells = Math.min((width > 0) ? width : row.getCellCount(), this.limits.columns() + 1);
		List<String> fields = new ArrayList<>(cells);
		for (int i = 0; i < cells; i++) {
			Cell cell = (i < row.getCellCount()) ? row.getCell(i) : null;
			String text = (cell == null) ? "" : XlsxCells.text(cell);
			Reason reason = unfit(cell, text);
			if (reason != null && fault == null) {
				fault = new RowFault(reason, i, text.substring(0, Math.min(text.length(), 200)),
						List.of(Integer.toString(this.limits.cell())));
			}
			fields.add((reason == Reason.CELL_TOO_LONG) ? "" : text);
		}
		return new Row(row.getRowNum(), fields, fault);
	}

	private @Nullable Reason unfit(@Nullable Cell cell, String text) {
		if (cell != null && cell.getType() == CellType.ERROR) {
			return Reason.CELL_ERROR;
		}
		return (text.length() > this.limits.cell()) ? Reason.CELL_TOO_LONG : null;
	}

	@Override
	public void close() throws IOException {
		try {
			this.stream.close();
		}
		catch (ExcelReaderException ex) {
			throw new IOException(ex);
		}
		finally {
			this.workbook.close();
		}
	}

}

package io.onethread.importing.file;

import java.util.ArrayList;
import java.util.List;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import io.onethread.importing.report.Reason;
import org.jspecify.annotations.Nullable;

/** Makes rows of what the parser finds, and finds what no cell may hold. */
final class CsvCells extends AbstractBaseCsvCallbackHandler<Row> {

	private final Limits limits;

	private final String encoding;

	private List<String> fields = new ArrayList<>();

	private @Nullable RowFault fault;

	CsvCells(Limits limits, String encoding) {
		this.limits = limits;
		this.encoding = encoding;
	}

	@Override
	protected void handleBegin(long startingLineNumber) {
		this.fields = new ArrayList<>(this.fields.size());
		this.fault = null;
	}

	@Override
	protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
		if (length > this.limits.cell()) {
			fault(Reason.CELL_TOO_LONG, index, new String(buffer, offset, 200), Integer.toString(this.limits.cell()));
			this.fields.add("");
			return;
		}
		String field = (length == 0) ? "" : new String(buffer, offset, length);
		Reason reason = unfit(field);
		if (reason != null) {
			field = field.replace('\0', '\u2400').replace(StrayReturns.MARK, '\u240d');
			fault(reason, index, field, this.encoding);
		}
		// A row of endless delimiters must not fill the memory.
		if (index <= this.limits.columns()) {
			this.fields.add(field);
		}
	}

	private static @Nullable Reason unfit(String field) {
		for (int i = 0; i < field.length(); i++) {
			switch (field.charAt(i)) {
				case '\0':
					return Reason.NUL_CHARACTER;
				case '\ufffd':
					return Reason.BROKEN_ENCODING;
				case StrayReturns.MARK:
					return Reason.STRAY_RETURN;
				default:
			}
		}
		return null;
	}

	private void fault(Reason reason, int index, String value, String argument) {
		if (this.fault == null) {
			this.fault = new RowFault(reason, index, value, List.of(argument));
		}
	}

	@Override
	protected Row buildRecord() {
		return new Row(getStartingLineNumber(), this.fields, this.fault);
	}

}

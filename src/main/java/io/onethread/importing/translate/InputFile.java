package io.onethread.importing.translate;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import io.onethread.importing.file.DataFile;
import io.onethread.importing.file.Row;
import io.onethread.importing.file.RowFault;
import io.onethread.importing.file.RowReader;
import io.onethread.importing.report.Formulas;
import io.onethread.importing.report.Problem;
import io.onethread.importing.report.ProblemFile;
import io.onethread.importing.report.Reason;
import io.onethread.importing.report.Severity;
import org.jspecify.annotations.Nullable;

/** A file of a run, whose rows come out as what they mean. */
public final class InputFile implements Closeable {

	private final DataFile data;

	private final List<Joined> joins;

	private final List<String> columns;

	private final @Nullable RowTranslator translator;

	private final Function<String, @Nullable RowTranslator> byFile;

	private final Map<String, @Nullable RowTranslator> known = new HashMap<>();

	private InputFile(DataFile data, List<Joined> joins, List<String> columns, @Nullable RowTranslator translator,
			Function<String, @Nullable RowTranslator> byFile) {
		this.data = data;
		this.joins = joins;
		this.columns = columns;
		this.translator = translator;
		this.byFile = byFile;
	}

	/** A file as it came from its system. */
	static InputFile of(DataFile data, List<Joined> joins, List<String> columns, RowTranslator translator) {
		return new InputFile(data, joins, columns, translator, (file) -> null);
	}

	/** The rows that an earlier run reported, now corrected. */
	static InputFile corrected(DataFile data, Function<String, @Nullable RowTranslator> byFile) {
		return new InputFile(data, List.of(), data.columns(), null, byFile);
	}

	/** Whether it holds only rows that an earlier run reported, now corrected. */
	public boolean isCorrected() {
		return this.translator == null;
	}

	static boolean isCorrected(DataFile data) {
		return data.columns().contains(ProblemFile.FILE);
	}

	public String name() {
		return this.data.name();
	}

	/** Its columns, joined ones behind. */
	public List<String> columns() {
		return this.columns;
	}

	/** About how many rows it has; -1 where that is not known. */
	public long lines() {
		return this.data.lines();
	}

	/** Starts reading. */
	public Reading read() throws IOException {
		return new Reading(this.data.rows());
	}

	@Override
	public void close() throws IOException {
		this.data.close();
	}

	/** One reading of the file. */
	public final class Reading implements Closeable {

		private final RowReader rows;

		private Reading(RowReader rows) {
			this.rows = rows;
		}

		/** The next row, or null at the end. */
		public @Nullable Row next() throws IOException {
			Row row = this.rows.next();
			int width = InputFile.this.data.columns().size();
			if (row != null) {
				for (Joined join : InputFile.this.joins) {
					row = join.join(row, width);
					width += join.width();
				}
			}
			return row;
		}

		/** What a row means. */
		public Translation translate(Row row) {
			RowTranslator own = InputFile.this.translator;
			return (own != null) ? own.translate(row) : corrected(row);
		}

		@Override
		public void close() throws IOException {
			this.rows.close();
		}

	}

	/** In such a table an apostrophe in front of a formula was put there by us. */
	private Translation corrected(Row row) {
		List<String> fields = new ArrayList<>(row.fields());
		fields.replaceAll(Formulas::restore);
		Row restored = new Row(row.line(), fields, row.fault());
		String file = field(restored, ProblemFile.FILE);
		RowTranslator found = this.known.computeIfAbsent(file.toLowerCase(Locale.ROOT),
				(name) -> this.byFile.apply(file));
		if (found == null) {
			RowFault fault = restored.fault();
			Reason reason = (fault == null) ? Reason.UNKNOWN_FILE : fault.reason();
			return new Translation(name(), restored, List.of(), List.of(), List.of(new Problem(Severity.REFUSED, reason,
					name(), row.line(), ProblemFile.FILE, file, (fault == null) ? List.of() : fault.arguments())));
		}
		String line = field(restored, ProblemFile.LINE);
		return found.translate(restored, line.matches("\\d{1,15}") ? Long.parseLong(line) : row.line());
	}

	private String field(Row row, String column) {
		int place = this.columns.indexOf(column);
		return (place >= 0 && place < row.fields().size()) ? row.fields().get(place).strip() : "";
	}

}

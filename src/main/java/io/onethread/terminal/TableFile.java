package io.onethread.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import io.onethread.importing.file.DataFile;
import io.onethread.importing.file.FileSettings;
import io.onethread.importing.file.Limits;
import io.onethread.importing.file.Row;
import io.onethread.importing.file.RowReader;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.matching.table.Table;

/** Reads a whole file as a table, whatever its delimiter, encoding or packing. */
final class TableFile {

	private TableFile() {
	}

	/**
	 * Reads it. Cells that are missing at the end of a row are empty, those beyond the
	 * last column are left out.
	 * @throws TerminalProblem if there is no such file or it holds no table
	 */
	static Table read(Path path, FileSettings settings) throws IOException {
		if (!Files.isRegularFile(path)) {
			throw new TerminalProblem("There is no file " + path);
		}
		try (DataFile file = DataFile.of(path, path.getFileName().toString(), settings, Limits.USUAL);
				RowReader reader = file.rows()) {
			List<String> columns = reader.columns();
			List<List<String>> rows = new ArrayList<>();
			for (Row row = reader.next(); row != null; row = reader.next()) {
				rows.add(fitted(row.fields(), columns.size()));
			}
			return new Table(columns, rows);
		}
		catch (UnreadableFile ex) {
			throw new TerminalProblem("%s is no table that can be read: %s. It takes CSV, TSV or XLSX, also gzipped."
				.formatted(path, ex.kind().name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ')));
		}
	}

	private static List<String> fitted(List<String> fields, int width) {
		if (fields.size() == width) {
			return fields;
		}
		List<String> fitted = new ArrayList<>(fields.subList(0, Math.min(width, fields.size())));
		fitted.addAll(Collections.nCopies(width - fitted.size(), ""));
		return fitted;
	}

}

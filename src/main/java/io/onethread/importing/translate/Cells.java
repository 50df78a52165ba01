package io.onethread.importing.translate;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.importing.file.Row;
import io.onethread.importing.mapping.FileMapping;
import io.onethread.importing.mapping.Mapping;

/**
 * The columns of a file by name, with the cleaning that the mapping asks for: blanks
 * around values, cells that stand for nothing, wrong spellings.
 */
final class Cells {

	/** The line a row stands in, for files whose rows have no key. */
	static final String LINE = "#line";

	private final Map<String, Integer> places = new HashMap<>();

	private final Set<String> empty;

	private final boolean trim;

	private final Map<String, Map<String, String>> repairs;

	Cells(FileMapping file, Mapping mapping, List<String> columns) {
		for (int i = 0; i < columns.size(); i++) {
			this.places.putIfAbsent(columns.get(i), i);
		}
		this.empty = new LinkedHashSet<>(file.empty().isEmpty() ? mapping.empty() : file.empty());
		this.trim = file.trim();
		this.repairs = file.repairs();
	}

	/** The cells of a row. Not to be kept: reads the row when asked. */
	Line of(Row row, long line) {
		return new Line(row, line);
	}

	/** What a repair makes of a cell. */
	record Repair(String column, String from, String to) {

	}

	final class Line {

		private final Row row;

		private final long line;

		private final Map<String, Repair> repaired = new HashMap<>(2);

		private Line(Row row, long line) {
			this.row = row;
			this.line = line;
		}

		/** The cell of a column; empty where it stands for nothing. */
		String cell(String column) {
			Integer place = Cells.this.places.get(column);
			if (place == null) {
				return column.equals(LINE) ? Long.toString(this.line) : "";
			}
			String cell = (place < this.row.fields().size()) ? this.row.fields().get(place) : "";
			if (Cells.this.trim) {
				cell = trimmed(cell);
			}
			if (Cells.this.empty.contains(cell)) {
				return "";
			}
			Map<String, String> repair = Cells.this.repairs.get(column);
			String right = (repair == null) ? null : repair.get(cell);
			if (right == null) {
				return cell;
			}
			this.repaired.put(column, new Repair(column, cell, right));
			return right;
		}

		/** The repairs made so far. */
		Iterable<Repair> repairs() {
			return this.repaired.values();
		}

	}

	private static String trimmed(String cell) {
		int from = 0;
		int to = cell.length();
		while (from < to && blank(cell.charAt(from))) {
			from++;
		}
		while (from < to && blank(cell.charAt(to - 1))) {
			to--;
		}
		return cell.substring(from, to);
	}

	/** With what the eye does not see: the no-break space, zero-width ones, the BOM. */
	private static boolean blank(char c) {
		return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
	}

}

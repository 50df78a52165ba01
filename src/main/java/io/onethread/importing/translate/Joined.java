package io.onethread.importing.translate;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.importing.file.DataFile;
import io.onethread.importing.file.Row;
import io.onethread.importing.file.RowReader;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.importing.file.UnreadableFile.Kind;
import io.onethread.importing.mapping.FileMapping.Join;

/**
 * Looks up values for the rows of a file in another file, which is held in memory: it is
 * meant for short lists, such as the regions of territories.
 */
final class Joined {

	private static final int MOST = 500_000;

	private final Map<String, List<String>> rows = new HashMap<>();

	private final int on;

	private final int width;

	/**
	 * Reads the other file.
	 * @param join what to look up
	 * @param other the other file
	 * @param columns the columns of the file whose rows are joined
	 */
	Joined(Join join, DataFile other, List<String> columns) throws IOException {
		this.on = columns.indexOf(join.on());
		this.width = join.columns().size();
		int key = other.columns().indexOf(join.key());
		List<Integer> wanted = join.columns().stream().map(other.columns()::indexOf).toList();
		try (RowReader reader = other.rows()) {
			for (Row row = reader.next(); row != null; row = reader.next()) {
				List<String> fields = row.fields();
				if (this.rows.size() >= MOST) {
					throw new UnreadableFile(Kind.BOMB, null, other.name());
				}
				if (key < fields.size()) {
					this.rows.putIfAbsent(fields.get(key).strip(),
							wanted.stream().map((place) -> (place < fields.size()) ? fields.get(place) : "").toList());
				}
			}
		}
	}

	/** How many columns it adds. */
	int width() {
		return this.width;
	}

	/** The row with the values that were looked up behind its own, which are so many. */
	Row join(Row row, int own) {
		List<String> fields = new ArrayList<>(row.fields());
		while (fields.size() < own) {
			fields.add("");
		}
		List<String> found = (this.on < fields.size()) ? this.rows.get(fields.get(this.on).strip()) : null;
		if (found == null) {
			found = Collections.nCopies(this.width, "");
		}
		// Fields beyond the last column stay behind everything.
		fields.addAll(own, found);
		return new Row(row.line(), fields, row.fault());
	}

}

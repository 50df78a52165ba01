package io.onethread.notebook.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.onethread.importing.file.DataFile;
import io.onethread.importing.file.FileSettings;
import io.onethread.importing.file.Limits;
import io.onethread.importing.file.Row;
import io.onethread.importing.file.RowReader;
import io.onethread.importing.file.UnreadableFile;
import io.onethread.importing.guess.Guesser;
import io.onethread.importing.report.Formulas;
import io.onethread.notebook.Draft;
import io.onethread.notebook.NotebookProblem;

/**
 * Reads tables whose columns nobody has described; without headings each row is taken as
 * pieces in any order.
 */
public final class Tables {

	/** An address book is small; what is larger is none, or a bomb. */
	private static final Limits LIMITS = new Limits(20_000, 300, 200, 4L << 20, 200L << 20, 32L << 20, 500);

	private static final int SAMPLE = 200;

	private Tables() {
	}

	/**
	 * The entries in a file.
	 * @param most how many there may be
	 * @throws NotebookProblem.Unreadable if there are more
	 * @throws UnreadableFile if it holds no table or would do harm
	 */
	public static List<Draft> read(Guesser guesser, Path path, String name, int most) throws IOException {
		try (DataFile file = DataFile.of(path, name, FileSettings.UNKNOWN, LIMITS)) {
			List<List<String>> rows = rows(file, most);
			Columns columns = Columns.of(guesser, file.columns(), rows.subList(0, Math.min(SAMPLE, rows.size())));
			List<Draft> drafts = new ArrayList<>();
			if (!columns.named()) {
				drafts.add(Pieces.entry(file.columns()));
			}
			for (List<String> row : rows) {
				drafts.add(columns.named() ? columns.entry(row) : Pieces.entry(row));
			}
			return drafts.stream().filter((draft) -> !draft.data().holdsNothing()).toList();
		}
	}

	/** Whether a text is a table copied with its head. */
	public static boolean isHeaded(Guesser guesser, String text) {
		List<List<String>> lines = cells(text.lines().limit(SAMPLE).toList());
		return lines.size() > 1 && lines.getFirst().size() > 1 && lines.getFirst().stream().noneMatch(Pieces::isWay)
				&& Columns.of(guesser, lines.getFirst(), lines.subList(1, lines.size())).named();
	}

	/**
	 * The entries in a table that was copied with its head.
	 * @see #read(Guesser, Path, String, int)
	 */
	public static List<Draft> read(Guesser guesser, String text, int most) {
		List<List<String>> lines = cells(text.lines().toList());
		List<List<String>> rows = lines.subList(1, lines.size());
		if (rows.size() > most) {
			throw new NotebookProblem.Unreadable("many", String.valueOf(most));
		}
		Columns columns = Columns.of(guesser, lines.getFirst(), rows.subList(0, Math.min(SAMPLE, rows.size())));
		return rows.stream().map(columns::entry).filter((draft) -> !draft.data().holdsNothing()).toList();
	}

	/** Cells copied from a sheet come with tabs between, others mostly with commas. */
	private static List<List<String>> cells(List<String> lines) {
		List<String> filled = lines.stream().filter((line) -> !line.isBlank()).toList();
		String separator = filled.stream().limit(3).allMatch((line) -> line.contains("\t")) ? "\t" : "[,，;；|]";
		return filled.stream().map((line) -> List.of(line.split(separator, -1))).toList();
	}

	private static List<List<String>> rows(DataFile file, int most) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		try (RowReader reader = file.rows()) {
			for (Row row = reader.next(); row != null; row = reader.next()) {
				if (rows.size() >= most) {
					throw new NotebookProblem.Unreadable("many", String.valueOf(most));
				}
				rows.add(row.fields().stream().map(Formulas::restore).toList());
			}
		}
		return rows;
	}

}

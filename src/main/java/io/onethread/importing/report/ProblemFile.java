package io.onethread.importing.report;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes the rows of a run that something is to be said of, each with all its cells, so
 * that they can be corrected there and imported again. Rows of several files stand in one
 * table, whose columns are those of all of them.
 */
public final class ProblemFile implements Closeable {

	/** The file the row is from; by this column such a table is known again. */
	public static final String FILE = "onethread:file";

	/** The line it had there. */
	public static final String LINE = "onethread:line";

	/** Fields beyond the last column. */
	public static final String MORE = "onethread:more";

	private static final List<String> OWN = List.of(FILE, LINE, "onethread:severity", "onethread:column",
			"onethread:value", "onethread:reason", "onethread:remedy");

	private final ProblemTexts texts;

	private final List<String> columns;

	private final CsvWriter csv;

	/**
	 * Starts the file.
	 * @param path where; replaced if it is there
	 * @param columns the columns of all files of the run
	 * @param locale the language of reasons and remedies
	 */
	public ProblemFile(Path path, Collection<String> columns, Locale locale) throws IOException {
		this.texts = new ProblemTexts(locale);
		this.columns = columns.stream()
			.filter((column) -> !OWN.contains(column) && !column.equals(MORE))
			.distinct()
			.toList();
		Writer writer = Files.newBufferedWriter(path, StandardCharsets.UTF_8);
		// The mark tells spreadsheets that this is UTF-8.
		writer.write('\ufeff');
		this.csv = CsvWriter.builder().build(writer);
		List<String> header = new ArrayList<>(OWN);
		this.columns.forEach((column) -> header.add(Formulas.neutralise(column)));
		header.add(MORE);
		this.csv.writeRecord(header);
	}

	/**
	 * Adds a row.
	 * @param line the line it had in its file
	 * @param columns the columns of its file
	 * @param fields its cells
	 * @param problems what is to be said of it
	 */
	public void add(String file, long line, List<String> columns, List<String> fields, List<Problem> problems) {
		Severity severity = problems.stream().map(Problem::severity).reduce(Severity.CLEAN, Severity::or);
		List<String> cells = new ArrayList<>();
		cells.add(file);
		cells.add(Long.toString(line));
		cells.add(this.texts.severity(severity));
		cells.add(joined(problems, Problem::column));
		cells.add(joined(problems, Problem::value));
		cells.add(joined(problems, this.texts::reason));
		cells.add(joined(problems, this.texts::remedy));
		Map<String, String> byColumn = new HashMap<>();
		for (int i = 0; i < Math.min(columns.size(), fields.size()); i++) {
			byColumn.put(columns.get(i), fields.get(i));
		}
		this.columns.forEach((column) -> cells.add(byColumn.getOrDefault(column, "")));
		cells.add((fields.size() <= columns.size()) ? ""
				: String.join(" | ", fields.subList(columns.size(), fields.size())));
		cells.replaceAll(Formulas::neutralise);
		this.csv.writeRecord(cells);
	}

	private static String joined(List<Problem> problems, Function<Problem, String> part) {
		return problems.stream()
			.map(part)
			.filter((text) -> !text.isEmpty())
			.distinct()
			.collect(Collectors.joining("; "));
	}

	/** Brings what was added so far to the disk. */
	public void flush() throws IOException {
		this.csv.flush();
	}

	@Override
	public void close() throws IOException {
		this.csv.close();
	}

}

package io.onethread.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import de.siegmar.fastcsv.writer.CsvWriter;
import io.onethread.importing.file.FileSettings;
import io.onethread.matching.table.Field;
import io.onethread.matching.table.FieldKind;
import io.onethread.matching.table.Fields;
import io.onethread.matching.table.LinkedPair;
import io.onethread.matching.table.Linkage;
import io.onethread.matching.table.Table;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "match", mixinStandardHelpOptions = true,
		description = "Finds the records of two files, or of one, that are one and the same. Needs no server.")
final class MatchCommand implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "LEFT", description = "A CSV, TSV or XLSX file, also gzipped.")
	private Path left = Path.of("");

	@Parameters(index = "1", paramLabel = "RIGHT", arity = "0..1",
			description = "Another one, each of whose records is at most one of LEFT's. Without it, LEFT's own "
					+ "duplicates are sought.")
	@Nullable Path right;

	@Option(names = "--columns", paramLabel = "KIND=COLUMN", split = ",",
			description = "What columns hold, where that is not to be guessed: name, phone, email, date, number or "
					+ "text, as in name=Company,phone=Tel; name=Company:Account where the files call it otherwise.")
	private List<String> columns = List.of();

	@Option(names = "--only", description = "Compares the columns of --columns and no others.")
	private boolean only;

	@Option(names = "--id", paramLabel = "COLUMN",
			description = "The column that names the records; else one whose head is or ends in id and whose values "
					+ "are unique, else the number of the row, from 1.")
	@Nullable String id;

	@Option(names = "--threshold", paramLabel = "P", defaultValue = "0.5",
			description = "The least probability of a pair, 0 to 1 (default: ${DEFAULT-VALUE}).")
	private double threshold = 0.5;

	@Option(names = "--explain", description = "Says with each reason what the two records have.")
	private boolean explain;

	@Option(names = "--out", paramLabel = "PAIRS.csv", required = true,
			description = "Where the pairs are written: left_id,right_id,probability,reasons.")
	private Path out = Path.of("");

	@Option(names = "--clusters", paramLabel = "FILE",
			description = "Where the groups of one file's records are written: cluster,id.")
	@Nullable Path clusters;

	@Override
	public Integer call() throws IOException {
		if (!(this.threshold >= 0 && this.threshold <= 1)) {
			throw new TerminalProblem("--threshold takes a probability from 0 to 1.");
		}
		if (this.clusters != null && this.right != null) {
			throw new TerminalProblem("--clusters is for one file; of two files, the pairs say it all.");
		}
		Table first = TableFile.read(this.left, FileSettings.UNKNOWN);
		Table second = (this.right != null) ? TableFile.read(this.right, FileSettings.UNKNOWN) : first;
		List<Field> fields = fields(first, second);
		if (fields.isEmpty()) {
			throw new TerminalProblem("There is no column to compare by: the files have none in common. "
					+ "Name one of each with --columns, as in --columns name=COLUMN:OTHER.");
		}
		System.err.println("Comparing by " + fields.stream()
			.map((field) -> field.name() + " (" + field.kind().name().toLowerCase(Locale.ROOT) + ")")
			.collect(Collectors.joining(", ")));
		Linkage linkage = new Linkage(first, second, fields);
		List<LinkedPair> pairs = linkage.pairs(this.threshold);
		List<String> ids = ids(first, this.left);
		List<String> others = (this.right != null) ? ids(second, this.right) : ids;
		try (CsvWriter csv = CsvWriter.builder().build(this.out)) {
			csv.writeRecord("left_id", "right_id", "probability", "reasons");
			for (LinkedPair pair : pairs) {
				csv.writeRecord(ids.get(pair.left()), others.get(pair.right()),
						String.format(Locale.ROOT, "%.4f", pair.probability()), reasons(pair));
			}
		}
		System.err.printf("%,d pairs in %s%n", pairs.size(), this.out);
		if (this.clusters != null) {
			write(linkage.clusters(this.threshold), ids, this.clusters);
		}
		return 0;
	}

	private List<Field> fields(Table first, Table second) {
		List<Field> given = this.columns.stream().map((column) -> field(column, first, second)).toList();
		return this.only ? given : Fields.guess(first, second, given);
	}

	private static Field field(String column, Table first, Table second) {
		String[] parts = column.split("=", 2);
		FieldKind kind = FieldKind.of(parts[0].strip())
			.orElseThrow(() -> new TerminalProblem("--columns takes KIND=COLUMN, and %s is no kind: %s"
				.formatted(parts[0], List.of(FieldKind.values()).toString().toLowerCase(Locale.ROOT))));
		String[] names = parts[parts.length - 1].split(":", 2);
		return new Field(names[0], kind, place(first, names[0]), place(second, names[names.length - 1]));
	}

	private static int place(Table table, String column) {
		return IntStream.range(0, table.columns().size())
			.filter((place) -> table.columns().get(place).strip().equalsIgnoreCase(column.strip()))
			.findFirst()
			.orElseThrow(() -> new TerminalProblem(
					"There is no column %s. There are: %s".formatted(column, String.join(", ", table.columns()))));
	}

	private List<String> ids(Table table, Path file) {
		int place = (this.id != null) ? place(table, this.id) : Fields.id(table);
		if (place < 0) {
			System.err.println("The records of %s are named by the number of their row.".formatted(file));
			return IntStream.rangeClosed(1, table.rows().size()).mapToObj(String::valueOf).toList();
		}
		return table.rows().stream().map((row) -> row.get(place)).toList();
	}

	private String reasons(LinkedPair pair) {
		return pair.reasons()
			.stream()
			.map((reason) -> this.explain ? String.format(Locale.ROOT, "%s %+.1f (%s | %s)", reason.field(),
					reason.weight(), reason.left(), reason.right())
					: String.format(Locale.ROOT, "%s %+.1f", reason.field(), reason.weight()))
			.collect(Collectors.joining("; "));
	}

	private static void write(List<List<Integer>> clusters, List<String> ids, Path file) throws IOException {
		try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
			csv.writeRecord("cluster", "id");
			for (int number = 0; number < clusters.size(); number++) {
				for (int record : clusters.get(number)) {
					csv.writeRecord(String.valueOf(number + 1), ids.get(record));
				}
			}
		}
		System.err.printf("%,d groups in %s%n", clusters.size(), file);
	}

}

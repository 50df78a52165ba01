package io.onethread.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BooleanSupplier;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.importing.Store.Batch;
import io.onethread.importing.Store.Saved;
import io.onethread.importing.file.Row;
import io.onethread.importing.report.Problem;
import io.onethread.importing.report.Reason;
import io.onethread.importing.report.Severity;
import io.onethread.importing.translate.InputFile;
import io.onethread.importing.translate.Translation;

/**
 * Reads files and writes what they mean. A row is written as a whole, in one transaction
 * with the batch it is in, as soon as every record it names exists. Rows that name
 * records which come later wait: the files are read again for them.
 */
final class Importer {

	/** Rows in a batch. */
	static final int BATCH = 1_000;

	/** How often files are read at most for rows that wait for each other in a chain. */
	private static final int ROUNDS = 50;

	private final List<InputFile> files;

	private final Store store;

	private final Reporter reporter;

	private final BooleanSupplier stopped;

	private final Ends ends;

	private final Settled settled;

	private final Map<InputFile, BitSet> waiting = new HashMap<>();

	private Progress progress;

	private Set<String> leftOut = Set.of();

	Importer(List<InputFile> files, Set<List<String>> lookUps, Store store, Reporter reporter,
			BooleanSupplier stopped) {
		this(files, lookUps, store, reporter, stopped, Runtime.getRuntime().maxMemory());
	}

	Importer(List<InputFile> files, Set<List<String>> lookUps, Store store, Reporter reporter, BooleanSupplier stopped,
			long memory) {
		this.files = files;
		this.store = store;
		this.reporter = reporter;
		this.stopped = stopped;
		this.ends = new Ends(store, lookUps, memory);
		this.settled = new Settled(memory);
		this.progress = Progress.start(total(files));
	}

	/** Takes what is said of rows. */
	interface Reporter {

		/** Something is to be said of a row, which was decided on. */
		void report(InputFile file, Translation row);

	}

	private static long total(List<InputFile> files) {
		boolean known = files.stream().allMatch((file) -> file.lines() >= 0);
		return known ? files.stream().mapToLong(InputFile::lines).sum() : -1;
	}

	/** Leaves out the rows that bring these records. */
	Importer leavingOut(Set<String> ids) {
		this.leftOut = ids;
		return this;
	}

	/**
	 * Runs to the end.
	 * @throws IOException if a file cannot be read on
	 * @throws StoppedRun if it was stopped
	 */
	Progress run() throws IOException {
		for (InputFile file : this.files) {
			read(file, Round.FIRST);
		}
		long before = Long.MAX_VALUE;
		for (int n = 1; waiting() > 0; n++) {
			Round round = (waiting() < before && n < ROUNDS) ? Round.AGAIN : Round.LAST;
			before = waiting();
			for (InputFile file : this.files) {
				if (!waiting(file).isEmpty()) {
					read(file, round);
				}
			}
		}
		return this.progress;
	}

	private long waiting() {
		return this.waiting.values().stream().mapToLong(BitSet::cardinality).sum();
	}

	private BitSet waiting(InputFile file) {
		return this.waiting.computeIfAbsent(file, (key) -> new BitSet());
	}

	private void read(InputFile file, Round round) throws IOException {
		BitSet waiting = waiting(file);
		BitSet chosen = (BitSet) waiting.clone();
		waiting.clear();
		List<Translation> rows = new ArrayList<>(BATCH);
		List<Integer> places = new ArrayList<>(BATCH);
		try (InputFile.Reading reading = file.read()) {
			int place = 0;
			for (Row row = reading.next(); row != null; row = reading.next(), place++) {
				if (round == Round.FIRST || chosen.get(place)) {
					rows.add(asked(reading.translate(row)));
					places.add(place);
				}
				if (rows.size() == BATCH) {
					settle(file, rows, places, round);
				}
			}
		}
		settle(file, rows, places, round);
	}

	private Translation asked(Translation row) {
		boolean out = row.records().stream().anyMatch((brought) -> this.leftOut.contains(brought.record().id()));
		if (!out) {
			return row;
		}
		List<Problem> problems = new ArrayList<>(row.problems());
		problems.add(new Problem(Severity.REFUSED, Reason.LEFT_OUT, row.file(), row.row().line(), "", "", List.of()));
		return new Translation(row.file(), row.row(), List.of(), List.of(), problems);
	}

	private void settle(InputFile file, List<Translation> rows, List<Integer> places, Round round) {
		if (rows.isEmpty()) {
			return;
		}
		if (this.stopped.getAsBoolean()) {
			throw new StoppedRun();
		}
		if (round == Round.FIRST) {
			rows.forEach(this.ends::offer);
		}
		this.ends.lookUp(rows);
		Settlement settlement = new Settlement(this.ends, round);
		List<Settlement.Decided> decided = settlement.decide(rows);
		write(file, decided);
		for (int i = 0; i < rows.size(); i++) {
			if (decided.get(i).waits()) {
				waiting(file).set(places.get(i));
			}
		}
		rows.clear();
		places.clear();
	}

	private void write(InputFile file, List<Settlement.Decided> decided) {
		List<RecordRow> records = new ArrayList<>();
		List<LinkRow> links = new ArrayList<>();
		Map<String, String> known = new HashMap<>();
		List<Translation> done = new ArrayList<>();
		for (Settlement.Decided row : decided) {
			if (row.waits()) {
				continue;
			}
			Translation translation = this.settled.settle(file, row, records, links);
			done.add(translation);
			row.links().forEach((link) -> {
				known.put(link.row().fromId(), link.row().from());
				known.put(link.row().toId(), link.row().to());
			});
		}
		if (done.isEmpty()) {
			return;
		}
		Tally tally = this.progress.tally();
		for (Translation row : done) {
			tally = tally.and(row.severity());
		}
		Progress next = new Progress(this.progress.batch() + 1, file.name(), this.progress.read() + done.size(),
				this.progress.total(), tally, this.progress.effects());
		Set<String> own = new HashSet<>();
		records.forEach((record) -> own.add(record.id()));
		known.keySet().removeAll(own);
		Saved saved = this.store.save(new Batch(records, links, known, next));
		records.forEach(this.ends::taken);
		this.progress = saved.progress();
		for (Translation row : done) {
			if (row.severity() != Severity.CLEAN) {
				this.reporter.report(file, row);
			}
		}
	}

	/** The run was stopped from outside. */
	static final class StoppedRun extends RuntimeException {

		private static final long serialVersionUID = 1L;

	}

	/** How often the files were read. */
	enum Round {

		/** Rows may name what comes later. */
		FIRST,
		/** Rows may name what other waiting rows bring. */
		AGAIN,
		/** Nothing more will come. */
		LAST

	}

}

package io.onethread.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.onethread.graph.LinkRow;
import io.onethread.graph.RecordRow;
import io.onethread.importing.report.Problem;
import io.onethread.importing.report.Reason;
import io.onethread.importing.report.Severity;
import io.onethread.importing.translate.InputFile;
import io.onethread.importing.translate.Translation;
import io.onethread.importing.translate.Translation.Brought;

/**
 * Remembers what a run has brought. What comes again just so is left out; what comes
 * again with other values is left out and reported: the first row counts, so that a run
 * repeated changes nothing.
 */
final class Settled {

	private final Remembered brought;

	Settled(long memory) {
		this.brought = Remembered.within(memory);
	}

	/**
	 * Adds what a row brings to the batch.
	 * @return the row with what is to be said of it
	 */
	Translation settle(InputFile file, Settlement.Decided row, List<RecordRow> records, List<LinkRow> links) {
		List<Problem> problems = new ArrayList<>(row.row().problems());
		int part = file.name().hashCode();
		for (Brought one : row.row().records()) {
			RecordRow record = one.record();
			switch (seen(Remembered.key(record.id(), part + one.by()), record.set())) {
				case NEW -> records.add(record);
				case OTHER -> {
					if (!one.first()) {
						problems.add(repeated(row.row(), record.kind()));
					}
				}
				case SAME -> {
				}
			}
		}
		for (Settlement.Ready one : row.links()) {
			LinkRow link = one.row();
			String ends = link.fromId() + link.type() + link.toId() + link.set().getOrDefault("line", "");
			switch (seen(Remembered.key(ends, part - one.by()), link.set())) {
				case NEW -> links.add(link);
				case OTHER -> problems.add(repeated(row.row(), link.type()));
				case SAME -> {
				}
			}
		}
		Translation said = row.row();
		return new Translation(said.file(), said.row(), said.records(), said.links(), problems);
	}

	private enum Seen {

		NEW, SAME, OTHER

	}

	private Seen seen(long key, Map<String, Object> set) {
		int hash = set.hashCode();
		Integer before = this.brought.get(key);
		if (before == null) {
			this.brought.put(key, hash);
			return Seen.NEW;
		}
		return (before == hash) ? Seen.SAME : Seen.OTHER;
	}

	private static Problem repeated(Translation row, String what) {
		return new Problem(Severity.WARNING, Reason.REPEATED_KEY, row.file(), row.row().line(), "", "", List.of(what));
	}

}

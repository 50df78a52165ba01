package io.onethread.importing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import io.onethread.graph.LinkRow;
import io.onethread.importing.Importer.Round;
import io.onethread.importing.translate.Named;
import io.onethread.importing.translate.OpenLink;
import io.onethread.importing.report.Problem;
import io.onethread.importing.report.Reason;
import io.onethread.importing.report.Severity;
import io.onethread.importing.translate.Translation;

/** Decides which rows of a batch can be taken now. */
final class Settlement {

	private final Ends ends;

	private final Round round;

	Settlement(Ends ends, Round round) {
		this.ends = ends;
		this.round = round;
	}

	/**
	 * What became of a row.
	 *
	 * @param row the row, with what is to be said of it
	 * @param waits whether it waits for another round
	 * @param links its links
	 */
	record Decided(Translation row, boolean waits, List<Ready> links) {

	}

	/**
	 * A link ready to be written.
	 *
	 * @param row the link
	 * @param by which of the mapping's links it is, from 0
	 */
	record Ready(LinkRow row, int by) {

	}

	/**
	 * Decides on the rows of a batch. Rows may name each other's records; so when one of
	 * them turns out not to be taken now, those that name it are looked at anew.
	 */
	List<Decided> decide(List<Translation> rows) {
		List<Decided> decided = new ArrayList<>();
		Set<String> own = new HashSet<>();
		rows.forEach((row) -> {
			decided.add(new Decided(row, false, List.of()));
			own.addAll(ids(row));
		});
		boolean settled = false;
		while (!settled) {
			settled = true;
			for (int i = 0; i < rows.size(); i++) {
				if (!taken(decided.get(i))) {
					continue;
				}
				Decided next = decide(rows.get(i), own);
				decided.set(i, next);
				if (!taken(next)) {
					settled &= rows.get(i).records().isEmpty();
				}
			}
			own.clear();
			decided.stream().filter(Settlement::taken).forEach((row) -> own.addAll(ids(row.row())));
		}
		return decided;
	}

	private static boolean taken(Decided decided) {
		return !decided.waits() && decided.row().severity() != Severity.REFUSED;
	}

	private static List<String> ids(Translation row) {
		return row.records().stream().map((brought) -> brought.record().id()).toList();
	}

	private Decided decide(Translation row, Set<String> own) {
		List<Ready> links = new ArrayList<>(row.links().size());
		List<Problem> problems = new ArrayList<>(row.problems());
		boolean waits = false;
		for (int i = 0; i < row.links().size(); i++) {
			OpenLink link = row.links().get(i);
			Ends.End from = this.ends.of(link.from(), own);
			Ends.End to = this.ends.of(link.to(), own);
			if (from instanceof Ends.Found start && to instanceof Ends.Found end) {
				links.add(new Ready(new LinkRow(link.type(), link.from().label(), start.id(), link.to().label(),
						end.id(), link.set()), i));
				continue;
			}
			boolean starts = !(from instanceof Ends.Found);
			Ends.End lacking = starts ? from : to;
			waits |= waits(lacking);
			problems.add(problem(row, link, starts ? link.from() : link.to(),
					starts ? link.fromColumn() : link.toColumn(), lacking));
		}
		if (waits) {
			return new Decided(row, true, List.of());
		}
		boolean refused = problems.stream().anyMatch((problem) -> problem.severity() == Severity.REFUSED);
		Translation said = new Translation(row.file(), row.row(), refused ? List.of() : row.records(), row.links(),
				problems);
		return new Decided(said, false, refused ? List.of() : links);
	}

	private boolean waits(Ends.End lacking) {
		return switch (lacking) {
			case Ends.Missing missing -> this.round == Round.FIRST;
			case Ends.Awaited awaited -> this.round != Round.LAST;
			case Ends.Ambiguous ambiguous -> false;
			case Ends.Found found -> false;
		};
	}

	private static Problem problem(Translation row, OpenLink link, Named named, String column, Ends.End lacking) {
		Severity severity = link.required() ? Severity.REFUSED : Severity.WARNING;
		if (lacking instanceof Ends.Ambiguous ambiguous) {
			return new Problem(severity, Reason.AMBIGUOUS, row.file(), row.row().line(), column, named.text(),
					List.of(named.label(), Integer.toString(ambiguous.count())));
		}
		return new Problem(severity, Reason.NOT_FOUND, row.file(), row.row().line(), column, named.text(),
				List.of(named.label()));
	}

}

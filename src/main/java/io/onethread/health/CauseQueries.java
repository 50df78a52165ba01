package io.onethread.health;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/**
 * Looks in the graph for what happened when orders began to fall. None of it proves a
 * cause; each says where to look first.
 */
@Component
class CauseQueries {

	/** What happened so long before may show only now. */
	private static final int EARLIER = 90;

	/** What is not worth this share of the loss does not explain it. */
	private static final double WORTH = 0.25;

	private static final double SHARE_OF_LINE = 0.15;

	/** So much of what was there is as good as nothing. */
	private static final double AS_GOOD_AS_NOTHING = 0.25;

	private static final double LEAST_VISITS = 2;

	private static final int YEAR = 365;

	private final Cypher cypher;

	CauseQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** What happened, the likeliest first. */
	List<Cause> find(Viewer viewer, Alert alert, CustomerHealth health) {
		LocalDate to = health.asOf();
		LocalDate turn = turn(alert, to);
		String id = alert.customer().id();
		return this.cypher.read((tx) -> {
			List<Cause> causes = new ArrayList<>();
			tx.run("health/find_owner_changes",
					viewer.with("id", id, "firstDay", turn.minusDays(EARLIER), "lastDay", to))
				.forEach((row) -> causes.add(new Cause.OwnerChanged(ref(row, "before"), RecordRef.of(row.get("after")),
						row.get("day").asLocalDate())));
			tx.run("health/find_contacts_gone",
					viewer.with("id", id, "firstDay", turn.minusDays(EARLIER), "lastDay", to))
				.forEach((row) -> causes.add(new Cause.ContactLeft(ref(row, "contact"), row.get("title").asString(null),
						row.get("day").asLocalDate())));
			if (alert.kind() != AlertKind.LOSS) {
				visits(tx, viewer, id, turn, to).ifPresent(causes::add);
				causes.addAll(lines(tx, viewer, id, turn, to));
				causes.addAll(sisters(tx, viewer, alert, turn));
			}
			return List.copyOf(causes);
		});
	}

	/** The day from which on orders fell. */
	private static LocalDate turn(Alert alert, LocalDate to) {
		Evidence evidence = alert.evidence();
		Integer days = evidence.days();
		LocalDate last = evidence.lastOrderAt();
		return (days != null) ? evidence.asOf().minusDays(days) : (last != null) ? last : to.minusYears(1);
	}

	private static Optional<Cause> visits(GraphTransaction tx, Viewer viewer, String id, LocalDate turn, LocalDate to) {
		long days = Math.max(1, ChronoUnit.DAYS.between(turn, to));
		List<Record> rows = tx.run("health/find_visits", viewer.with("id", id, "firstDay", turn.minusYears(1)));
		long since = rows.stream().filter((row) -> row.get("day").asLocalDate().isAfter(turn)).count();
		double before = (double) (rows.size() - since) * days / YEAR;
		if (rows.isEmpty() || before < LEAST_VISITS || since > AS_GOOD_AS_NOTHING * before) {
			return Optional.empty();
		}
		Record last = rows.getLast();
		return Optional.of(new Cause.VisitsStopped(new RecordRef(last.get("id").asString(), ""),
				last.get("day").asLocalDate(), before, since, days));
	}

	private static List<Cause> lines(GraphTransaction tx, Viewer viewer, String id, LocalDate turn, LocalDate to) {
		LocalDate from = turn.minusYears(1);
		List<Record> rows = tx.run("health/find_lines_bought",
				viewer.with("id", id, "firstDay", from, "turn", turn, "lastDay", to));
		double all = rows.stream().mapToDouble((row) -> Math.max(0, row.get("before").asDouble())).sum();
		double scale = (double) YEAR / Math.max(1, ChronoUnit.DAYS.between(turn, to));
		List<Cause> dropped = new ArrayList<>();
		for (Record row : rows) {
			double before = row.get("before").asDouble();
			double since = row.get("since").asDouble() * scale;
			if (rows.size() > 1 && before >= SHARE_OF_LINE * all && since <= AS_GOOD_AS_NOTHING * before) {
				dropped.add(new Cause.LineDropped(ref(row, "line"), before / all, before - since));
			}
		}
		// Where all of them are gone, none of them tells anything.
		return (dropped.size() < rows.size()) ? dropped : List.of();
	}

	private static List<Cause> sisters(GraphTransaction tx, Viewer viewer, Alert alert, LocalDate turn) {
		List<Cause> buying = new ArrayList<>();
		for (Record row : tx.run("health/find_sisters", viewer.with("id", alert.customer().id()))) {
			History history = HealthQueries.history(row.get("trade"));
			double days = Math.max(1, ChronoUnit.DAYS.between(turn, history.asOf()));
			double since = history.between(turn, history.asOf()) * YEAR / days;
			double before = history.between(turn.minusYears(1), turn);
			if (since - before >= WORTH * alert.stake()) {
				buying.add(new Cause.SisterBuys(ref(row, "sister"), since - before));
			}
		}
		return buying;
	}

	private static RecordRef ref(Record row, String name) {
		Value value = row.get(name);
		return Objects.requireNonNullElseGet(RecordRef.of(value),
				() -> new RecordRef(new Values(value).textOrEmpty("id"), ""));
	}

}

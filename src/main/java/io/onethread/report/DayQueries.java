package io.onethread.report;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads what days left in the graph, each day in one transaction. */
@Component
class DayQueries {

	private final Cypher cypher;

	DayQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/** What these reps did on a day, in the order of {@link DayKind} and of the clock. */
	List<DayEntry> done(Viewer viewer, Collection<String> reps, LocalDate day, ZoneId zone) {
		Map<String, @Nullable Object> parameters = viewer.with("reps", List.copyOf(reps), "day", day, "since",
				day.atStartOfDay(zone), "before", day.plusDays(1).atStartOfDay(zone));
		return this.cypher.read((tx) -> {
			List<Record> rows = new ArrayList<>();
			rows.addAll(tx.run("report/find_day_activities", parameters));
			rows.addAll(tx.run("report/find_day_orders", parameters));
			rows.addAll(tx.run("report/find_day_projects", parameters));
			rows.addAll(tx.run("report/find_day_moves", parameters));
			rows.addAll(tx.run("report/find_day_customers", parameters));
			rows.addAll(tx.run("report/find_day_contacts", parameters));
			rows.addAll(tx.run("report/find_day_tasks", parameters));
			return entries(tx, viewer, rows, day);
		});
	}

	/** What a rep has planned for a day, and which tasks are due by then. */
	List<DayEntry> planned(Viewer viewer, String rep, LocalDate day, ZoneId zone) {
		return this.cypher.read((tx) -> entries(tx, viewer, tx.run("report/find_day_plan", viewer.with("rep", rep,
				"day", day, "since", day.atStartOfDay(zone), "before", day.plusDays(1).atStartOfDay(zone))), day));
	}

	private static List<DayEntry> entries(GraphTransaction tx, Viewer viewer, List<Record> rows, LocalDate day) {
		List<String> customers = rows.stream()
			.map((row) -> RecordRef.of(row.get("customer")))
			.filter(Objects::nonNull)
			.map(RecordRef::id)
			.distinct()
			.toList();
		Set<String> buyers = new HashSet<>();
		if (!customers.isEmpty()) {
			tx.run("report/find_buyers", viewer.with("ids", customers, "day", day))
				.forEach((row) -> buyers.add(row.get("id").asString()));
		}
		return rows.stream().map((row) -> entry(row, buyers)).toList();
	}

	private static DayEntry entry(Record row, Set<String> buyers) {
		RecordRef customer = RecordRef.of(row.get("customer"));
		return new DayEntry(row.get("rep").asString(), DayKind.of(row.get("kind").asString()),
				new RecordRef(row.get("id").asString(), row.get("name").asString("")), row.get("type").asString(),
				customer, row.get("at").isNull() ? null : row.get("at").asZonedDateTime(),
				row.get("value").isNull() ? null : row.get("value").asDouble(),
				row.get("details").asList((detail) -> text(detail)),
				customer != null && !buyers.contains(customer.id()));
	}

	private static String text(Value value) {
		return value.isNull() ? "" : value.asString();
	}

}

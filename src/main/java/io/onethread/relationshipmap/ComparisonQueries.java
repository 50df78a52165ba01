package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.relationshipmap.Held.Hold;
import io.onethread.relationshipmap.Shift.End;
import io.onethread.relationshipmap.Shift.What;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads what changed between two days from what links tell of their past. */
@Component
class ComparisonQueries {

	private final Cypher cypher;

	ComparisonQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	Comparison compare(Viewer viewer, LocalDate earlier, LocalDate later) {
		Map<String, @Nullable Object> between = viewer.with("earlier", earlier, "later", later);
		List<Shift> shifts = this.cypher.read((tx) -> Stream.<Stream<Shift>>of(
				read(tx.run("relationshipmap/find_owners_between", between), (row) -> customer(row, earlier, later)),
				read(tx.run("relationshipmap/find_jobs_between", between), (row) -> contact(row, earlier, later)),
				read(tx.run("relationshipmap/find_projects_between", between), (row) -> project(row, earlier, later)),
				read(tx.run("relationshipmap/find_reps_between", Map.of("earlier", earlier, "later", later)),
						(row) -> rep(row, earlier, later)))
			.flatMap(Function.identity())
			.toList());
		return new Comparison(earlier, later, shifts);
	}

	private static Stream<Shift> read(List<Record> rows, Function<Record, Optional<Shift>> shift) {
		return rows.stream().flatMap((row) -> shift.apply(row).stream());
	}

	private static Optional<Shift> customer(Record row, LocalDate earlier, LocalDate later) {
		Held held = new Held(row.get("holds")
			.asList((hold) -> new Hold(end("Rep", hold.get("rep"), text(hold.get("division"))), day(hold.get("since")),
					day(hold.get("until")), hold.get("past").asBoolean(), hold.get("owner").asBoolean())));
		return held.shift(earlier, later, What.CUSTOMER_GAINED, What.CUSTOMER_LOST, What.CUSTOMER_MOVED,
				itself("Customer", row), number(row.get("value")));
	}

	private static Optional<Shift> contact(Record row, LocalDate earlier, LocalDate later) {
		Held held = new Held(row.get("jobs")
			.asList((job) -> new Hold(end("Customer", job.get("customer"), null), day(job.get("since")),
					day(job.get("until")), false, true)));
		return held.shift(earlier, later, What.CONTACT_GAINED, What.CONTACT_LOST, What.CONTACT_MOVED,
				itself("Contact", row), null);
	}

	/** A project that was opened and closed between the days is told of once. */
	private static Optional<Shift> project(Record row, LocalDate earlier, LocalDate later) {
		LocalDate closed = day(row.get("closed"));
		boolean over = closed != null && closed.isAfter(earlier) && !closed.isAfter(later);
		String status = row.get("status").asString();
		What what = (over && status.equals("won")) ? What.PROJECT_WON
				: (over && status.equals("lost")) ? What.PROJECT_LOST : What.PROJECT_OPENED;
		LocalDate opened = day(row.get("opened"));
		if (what == What.PROJECT_OPENED && (opened == null || !opened.isAfter(earlier) || opened.isAfter(later))) {
			return Optional.empty();
		}
		End rep = row.get("rep").isNull() ? null : end("Rep", row.get("rep"), null);
		End customer = row.get("customer").isNull() ? null : end("Customer", row.get("customer"), null);
		End it = new End("Project", row.get("id").asString(), row.get("name").asString(), null, null);
		return Optional.of(new Shift(what, it, rep, customer, (what == What.PROJECT_OPENED) ? opened : closed,
				number(row.get("value"))));
	}

	private static Optional<Shift> rep(Record row, LocalDate earlier, LocalDate later) {
		LocalDate until = day(row.get("until"));
		boolean left = until != null && !until.isBefore(earlier) && until.isBefore(later);
		LocalDate since = day(row.get("since"));
		boolean came = since != null && since.isAfter(earlier) && !since.isAfter(later);
		// Who came and left again between the days is there on neither.
		return (left == came) ? Optional.empty() : Optional.of(new Shift(left ? What.REP_LOST : What.REP_GAINED,
				itself("Rep", row), null, null, left ? until : since, null));
	}

	private static End itself(String type, Record row) {
		return new End(type, row.get("id").asString(), row.get("name").asString(), text(row.get("nameEn")), null);
	}

	private static End end(String type, Value value, @Nullable String division) {
		return new End(type, value.get("id").asString(), value.get("name").asString(""), text(value.get("nameEn")),
				division);
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static @Nullable Double number(Value value) {
		return value.isNull() ? null : value.asNumber().doubleValue();
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

}

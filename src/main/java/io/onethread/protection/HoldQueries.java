package io.onethread.protection;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

import org.springframework.stereotype.Component;

/** Reads what divisions hold of customers and what was done there. */
@Component
class HoldQueries {

	private final Cypher cypher;

	HoldQueries(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Who holds what and what it orders.
	 * @param divisions of which divisions, or null for all
	 */
	List<Held> census(@Nullable Collection<String> divisions, LocalDate day) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("divisions", (divisions == null) ? null : List.copyOf(divisions));
		parameters.put("day", day);
		return this.cypher.find("protection/find_census", parameters,
				(row) -> new Held(row.get("customer").asString(), row.get("division").asString(),
						row.get("owners").asList(Value::asString), row.get("value").asDouble(0)));
	}

	/** The divisions of some reps, an empty one for those of none. */
	List<String> divisions(Collection<String> reps) {
		return this.cypher.find("protection/find_divisions_of", Map.of("reps", List.copyOf(reps)),
				(row) -> row.get("division").asString());
	}

	List<Hold> holds(Collection<String> customers, LocalDate day, ZonedDateTime now) {
		return this.cypher.read((tx) -> holds(tx, customers, day, now));
	}

	/** As they are within a transaction. */
	static List<Hold> holds(GraphTransaction tx, Collection<String> customers, LocalDate day, ZonedDateTime now) {
		return tx.run("protection/find_holds", Map.of("ids", List.copyOf(customers), "day", day, "now", now))
			.stream()
			.map((row) -> hold(row, now.getZone()))
			.toList();
	}

	private static Hold hold(Record row, ZoneId zone) {
		Values values = new Values(row.get("customer"));
		List<Value> owners = row.get("owners").asList((one) -> one);
		Map<String, LocalDate> works = new HashMap<>();
		boolean open = false;
		for (Value work : row.get("works").asList((one) -> one)) {
			String kind = work.get("kind").asString();
			open |= kind.equals("open");
			latest(day(work.get("at"), zone), new Values(work).date("on"))
				.forEach((day) -> works.merge(kind, day, (one, other) -> one.isAfter(other) ? one : other));
		}
		return new Hold(values.map().asString(), row.get("division").asString(),
				owners.stream().map((one) -> one.get("rep").asString()).toList(),
				row.get("reps").asList(Value::asString),
				owners.stream()
					.map((one) -> new Values(one).date("since"))
					.flatMap(Stream::ofNullable)
					.max(LocalDate::compareTo)
					.orElse(null),
				day(row.get("createdAt"), zone), day(row.get("kept"), zone), works.get("follow-up"),
				works.get("project"), works.get("order"), open,
				row.get("warned").isNull() ? null : row.get("warned").asLocalDate());
	}

	private static Stream<LocalDate> latest(@Nullable LocalDate... days) {
		return Stream.of(days).flatMap(Stream::ofNullable);
	}

	/** The day a moment was on, by the server's clock. */
	private static @Nullable LocalDate day(Value moment, ZoneId zone) {
		return moment.isNull() ? null : moment.asZonedDateTime().withZoneSameInstant(zone).toLocalDate();
	}

	/**
	 * A customer that a division holds or has in its pool.
	 *
	 * @param customer its id
	 * @param division the division's
	 * @param owners the ids of those who own it; none where it lies in the pool
	 * @param value what it ordered in twelve months
	 */
	record Held(String customer, String division, List<String> owners, double value) {

		Held {
			owners = List.copyOf(owners);
		}

	}

}

package io.onethread.overlap;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.neo4j.driver.types.MapAccessor;

/** Reads overlaps within one transaction, so that everything shown is of one moment. */
final class OverlapQueries {

	private final GraphTransaction tx;

	private final Viewer viewer;

	OverlapQueries(GraphTransaction tx, Viewer viewer) {
		this.tx = tx;
		this.viewer = viewer;
	}

	/** Everything that overlaps, with what the viewer may know of the customers. */
	List<Candidate> candidates(@Nullable OverlapKind kind) {
		Collection<Found> found = this.viewer.all() ? all(kind) : own();
		return seen(found.stream().filter((one) -> kind == null || one.kind() == kind).toList());
	}

	/**
	 * These, with what the viewer may know of the customers; those that are no more are
	 * left out.
	 */
	List<Candidate> seen(List<Found> wanted) {
		Map<String, Part> parts = parts(wanted.stream().flatMap((one) -> one.customers().stream()).distinct().toList());
		return wanted.stream()
			.filter((one) -> parts.keySet().containsAll(one.customers()))
			.map((one) -> new Candidate(one.id(), one.kind(), one.customers().stream().map(parts::get).toList(),
					one.score()))
			.toList();
	}

	/** All there are, read kind by kind. */
	private List<Found> all(@Nullable OverlapKind kind) {
		List<Found> found = new ArrayList<>();
		if (kind == null || kind == OverlapKind.REPS || kind == OverlapKind.DIVISIONS) {
			run("overlap/find_shared_customers")
				.forEach((row) -> found.add(shared(row.get("one").asString(), row.get("divisions").asInt())));
		}
		if (kind == null || kind == OverlapKind.LOOK_ALIKE) {
			run("overlap/find_look_alikes").forEach((row) -> found.add(lookAlike(row)));
		}
		if (kind == null || kind == OverlapKind.GROUP) {
			run("overlap/find_groups").forEach((row) -> found.add(group(row)));
		}
		return found;
	}

	/**
	 * Those of the viewer's own customers, found from these; a pair of two own customers
	 * is found twice.
	 */
	private Collection<Found> own() {
		return found(run("overlap/find_own_overlaps"));
	}

	/** What one customer overlaps in. */
	List<Candidate> of(String customer) {
		return seen(List.copyOf(found(run("overlap/find_overlaps_of", "id", customer))));
	}

	private static Collection<Found> found(List<Record> rows) {
		Map<String, Found> found = new LinkedHashMap<>();
		for (Record row : rows) {
			List<Found> some = new ArrayList<>();
			if (row.get("reps").asInt(0) > 1) {
				some.add(shared(row.get("id").asString(), row.get("divisions").asInt()));
			}
			row.get("lookAlikes").values().forEach((pair) -> some.add(lookAlike(pair)));
			row.get("groups").values().forEach((pair) -> some.add(group(pair)));
			some.forEach((one) -> found.putIfAbsent(one.id(), one));
		}
		return found.values();
	}

	private static Found shared(String customer, int divisions) {
		return new Found(idOf("work", customer), (divisions > 1) ? OverlapKind.DIVISIONS : OverlapKind.REPS,
				List.of(customer), 1);
	}

	private static Found lookAlike(MapAccessor pair) {
		return new Found(pair.get("id").asString(), OverlapKind.LOOK_ALIKE,
				List.of(pair.get("one").asString(), pair.get("other").asString()), pair.get("score").asDouble());
	}

	private static Found group(MapAccessor pair) {
		String one = pair.get("one").asString();
		String other = pair.get("other").asString();
		return new Found(idOf("group", one + "\n" + other), OverlapKind.GROUP, List.of(other, one), 1);
	}

	/** Who works these customers, by customer. */
	Map<String, List<Worker>> workers(Collection<String> customers) {
		Map<String, List<Worker>> workers = new HashMap<>();
		for (Record row : run("overlap/find_workers", "ids", List.copyOf(customers))) {
			Worker worker = new Worker(row.get("customer").asString(), row.get("id").asString(),
					row.get("name").asString(""), text(row.get("role")), row.get("divisions").asList(Value::asString),
					number(row.get("projects")), number(row.get("orders")), number(row.get("activities")),
					time(row.get("lastActivity")), day(row.get("lastOrder")));
			workers.computeIfAbsent(worker.customer(), (customer) -> new ArrayList<>()).add(worker);
		}
		return workers;
	}

	/** Why these pairs may be one customer, by pair. */
	Map<List<String>, List<Reason>> evidence(Collection<List<String>> pairs) {
		Map<List<String>, List<Reason>> evidence = new HashMap<>();
		for (Record row : run("overlap/find_evidence", "pairs", List.copyOf(pairs))) {
			evidence.put(List.of(row.get("one").asString(), row.get("other").asString()),
					row.get("reasons").asList((reason) -> Reason.parse(reason.asString())));
		}
		return evidence;
	}

	Places places() {
		Map<String, Place> divisions = new LinkedHashMap<>();
		Map<String, Place> branches = new LinkedHashMap<>();
		for (Record row : run("overlap/find_places")) {
			Place place = new Place(row.get("id").asString(), row.get("name").asString(""), text(row.get("nameEn")),
					number(row.get("colour")));
			(row.get("isDivision").asBoolean() ? divisions : branches).put(place.id(), place);
		}
		return new Places(divisions, branches);
	}

	/** How much the viewer may know of customers that a checked name resembles, by id. */
	Map<String, Checked> checked(Collection<String> customers) {
		Map<String, Checked> checked = new HashMap<>();
		for (Record row : run("overlap/find_checked", "ids", List.copyOf(customers))) {
			boolean summary = row.get("summary").asBoolean();
			checked.put(row.get("id").asString(),
					new Checked(Sight.of(row.get("full").asBoolean(), false, summary), text(row.get("name")),
							text(row.get("city")), text(row.get("owner")), row.get("divisions").asList(Value::asString),
							asked(row.get("asked"))));
		}
		return checked;
	}

	private Map<String, Part> parts(List<String> customers) {
		Map<String, Part> parts = new HashMap<>();
		for (Record row : run("overlap/find_parts", "ids", customers)) {
			Sight sight = Sight.of(row.get("full").asBoolean(), row.get("own").asBoolean(),
					row.get("summary").asBoolean());
			Part part = new Part(row.get("id").asString(), sight, text(row.get("name")), text(row.get("nameEn")),
					texts(row.get("divisions")), texts(row.get("branches")), texts(row.get("reps")),
					row.get("openValue").asDouble(0),
					row.get("value12").isNull() ? null : row.get("value12").asDouble(), time(row.get("lastActivity")),
					row.get("sells").asList(OverlapQueries::sells), row.get("passing").asBoolean());
			parts.put(part.key(), part);
		}
		return parts;
	}

	private static Part.Sells sells(Value value) {
		return new Part.Sells(text(value.get("rep")), texts(value.get("lines")));
	}

	private List<Record> run(String query, Object... namesAndValues) {
		return this.tx.run(query, this.viewer.with(namesAndValues));
	}

	/** An id from which nobody can read the customers' own. */
	private static String idOf(String kind, String customers) {
		return UUID.nameUUIDFromBytes((kind + "\n" + customers).getBytes(StandardCharsets.UTF_8)).toString();
	}

	private static CheckMatch.@Nullable Asked asked(Value value) {
		return value.isNull() ? null : new CheckMatch.Asked(value.get("id").asString(),
				Inquiry.State.of(value.get("state").asString(), value.get("askedAt").asZonedDateTime()));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

	private static List<String> texts(Value value) {
		return value.isNull() ? List.of() : value.asList(Value::asString);
	}

	private static @Nullable Integer number(Value value) {
		return value.isNull() ? null : value.asInt();
	}

	private static @Nullable ZonedDateTime time(Value value) {
		return value.isNull() ? null : value.asZonedDateTime();
	}

	private static @Nullable LocalDate day(Value value) {
		return value.isNull() ? null : value.asLocalDate();
	}

	/** What overlaps, before it is known what the viewer may know of it. */
	record Found(String id, OverlapKind kind, List<String> customers, double score) {

	}

	/** A customer that a checked name resembles. */
	record Checked(Sight sight, @Nullable String name, @Nullable String city, @Nullable String owner,
			List<String> divisions, CheckMatch.@Nullable Asked asked) {

	}

}

package io.onethread.handover;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import io.onethread.access.Viewer;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import io.onethread.graph.RecordRef;
import io.onethread.graph.Values;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;

/** Reads what a plan of a handover is made of, all of one state of the graph. */
final class PlanQueries {

	private static final long CANDIDATES = 60;

	private final GraphTransaction tx;

	private final Viewer viewer;

	private final String rep;

	PlanQueries(GraphTransaction tx, Viewer viewer, String rep) {
		this.tx = tx;
		this.viewer = viewer;
		this.rep = rep;
	}

	/** The customers and records, with what speaks for whom. */
	List<HandoverItem> items(Held held, List<Candidate> candidates, Map<String, Ties> ties) {
		Fits fits = new Fits(candidates);
		return this.tx
			.run("handover/find_stakes",
					this.viewer.with("ids", List.copyOf(held.units().keySet()), "rep", this.rep, "since",
							ZonedDateTime.now().minusYears(1)))
			.stream()
			.map((row) -> item(row, held, fits.of(ties.getOrDefault(row.get("id").asString(), Ties.NONE))))
			.toList();
	}

	/** What ties reps and customers. */
	Map<String, Ties> ties(Held held) {
		Map<String, Ties> ties = new HashMap<>();
		this.tx.run("handover/find_ties", Map.of("ids", List.copyOf(held.units().keySet()), "rep", this.rep))
			.forEach((row) -> ties.put(row.get("id").asString(), ties(row)));
		return ties;
	}

	/** Who could take over. */
	List<Candidate> candidates(Map<String, Ties> ties, Set<String> assigned) {
		Set<String> tied = new HashSet<>(assigned);
		ties.values().forEach((one) -> tied.addAll(one.reps()));
		return this.tx
			.run("handover/find_candidates",
					Map.of("rep", this.rep, "ids", List.copyOf(tied), "limit", CANDIDATES + assigned.size()))
			.stream()
			.map(PlanQueries::candidate)
			.toList();
	}

	long reports() {
		return this.tx.run("handover/find_stays", Map.of("rep", this.rep, "now", ZonedDateTime.now()))
			.getFirst()
			.get("reports")
			.asLong();
	}

	private static HandoverItem item(Record row, Held held, List<Fit> fits) {
		String id = row.get("id").asString();
		Map<String, Long> holds = new TreeMap<>();
		List<LinkState> links = held.units().getOrDefault(id, List.of());
		links.forEach((link) -> holds.merge(Counts.kind(link), 1L, Long::sum));
		return new HandoverItem(id, row.get("label").asString(), text(row.get("name")), text(row.get("nameEn")),
				row.get("full").asBoolean(), holds, row.get("openValue").asDouble(0), row.get("projects").asLong(),
				row.get("value12").asDouble(0),
				row.get("lastMet").isNull() ? null : row.get("lastMet").asZonedDateTime(),
				row.get("contacts").asList((one) -> one.asString("")), row.get("sole").asBoolean(), fits);
	}

	private static Ties ties(Record row) {
		Map<String, String> roles = new HashMap<>();
		row.get("owners").values().forEach((one) -> roles.put(one.get("rep").asString(), one.get("role").asString()));
		Map<String, Ties.Met> met = new HashMap<>();
		row.get("met")
			.values()
			.forEach((one) -> met.put(one.get("rep").asString(), new Ties.Met(one.get("count").asLong(),
					one.get("last").isNull() ? null : one.get("last").asZonedDateTime())));
		Map<String, Long> projects = new HashMap<>();
		row.get("projects")
			.values()
			.forEach((one) -> projects.put(one.get("rep").asString(), one.get("count").asLong()));
		return new Ties(text(row.get("city")), roles, met, projects, row.get("lines").asList(Value::asString));
	}

	private static Candidate candidate(Record row) {
		Values branch = row.get("branch").isNull() ? null : new Values(row.get("branch"));
		String city = (branch == null) ? null : branch.text("city");
		return new Candidate(new RecordRef(row.get("id").asString(), row.get("name").asString("")),
				text(row.get("nameEn")), RecordRef.of(row.get("division")), RecordRef.of(row.get("branch")),
				(city == null) ? text(row.get("city")) : city, row.get("sameDivision").asBoolean(),
				row.get("sameBranch").asBoolean(), row.get("customers").asLong(), row.get("value").asDouble(0),
				row.get("lines").asList(Value::asString));
	}

	private static @Nullable String text(Value value) {
		return value.isNull() ? null : value.asString();
	}

}

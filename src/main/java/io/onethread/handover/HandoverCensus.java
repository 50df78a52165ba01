package io.onethread.handover;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.onethread.customer.OwnershipRules;
import io.onethread.customer.OwnershipRules.Ending;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import io.onethread.graph.Links;
import io.onethread.graph.PassingKind;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/** Finds what a rep holds and counts it: before, as it is to be, and after. */
@Component
class HandoverCensus {

	/** What is counted of a rep's past, which no handover may change. */
	static final String DONE = "done";

	static final String SOLD = "sold";

	private final List<PassingKind> kinds;

	private final Passing passing;

	HandoverCensus(List<PassingKind> kinds) {
		this.kinds = kinds;
		this.passing = new Passing(kinds);
	}

	/** What a rep holds that passes on. */
	Held held(GraphTransaction tx, String rep) {
		Map<String, List<LinkState>> units = new LinkedHashMap<>();
		tx.run("handover/find_held", Map.of("rep", rep, "kinds", kinds(), "now", ZonedDateTime.now()))
			.forEach((row) -> units.computeIfAbsent(row.get("unit").asString(), (unit) -> new ArrayList<>())
				.add(link(row)));
		return new Held(units);
	}

	/** Who is to take over what. */
	Map<String, String> assigned(GraphTransaction tx, String handover) {
		Map<String, String> assigned = new TreeMap<>();
		tx.run("handover/find_assigned", Map.of("id", handover)).forEach((row) -> {
			if (!row.get("to").isNull()) {
				assigned.put(row.get("unit").asString(), row.get("to").asString());
			}
		});
		return assigned;
	}

	/**
	 * Stands for a plan: another as soon as what is held or who takes it over changes.
	 */
	String seen(Held held, Map<String, String> to) {
		List<LinkState> all = new ArrayList<>(held.links());
		to.forEach((unit, rep) -> {
			if (held.units().containsKey(unit)) {
				all.add(new LinkState(rep, "TAKES", unit, Map.of()));
			}
		});
		return LinkState.stamp(all);
	}

	/** Whether there is such a rep, who has not left. */
	boolean isThere(GraphTransaction tx, String rep) {
		return !tx.run("handover/find_there", Map.of("id", rep)).isEmpty();
	}

	/** Which of some records are still in a state in which they pass on. */
	Set<String> passing(GraphTransaction tx, Collection<String> targets) {
		Set<String> passing = new TreeSet<>();
		tx.run("handover/find_passing",
				Map.of("ids", List.copyOf(targets), "kinds", kinds(), "now", ZonedDateTime.now()))
			.forEach((row) -> passing.add(row.get("id").asString()));
		return passing;
	}

	/** Counts what there is, and what it would come to. */
	Preview preview(GraphTransaction tx, String rep, Held held, Map<String, String> to, Ending ending) {
		List<LinkState> links = Links.to(tx, held.targets(), this.passing.types());
		Set<String> reps = new HashSet<>(to.values());
		reps.add(rep);
		List<String> open = held.units().keySet().stream().filter((unit) -> !to.containsKey(unit)).toList();
		Set<String> gone = new TreeSet<>(reps);
		gone.remove(rep);
		gone.removeIf((one) -> isThere(tx, one));
		if (to.containsValue(rep)) {
			gone.add(rep);
		}
		List<LinkState> after = links;
		for (Map.Entry<String, List<LinkState>> unit : held.units().entrySet()) {
			String successor = to.get(unit.getKey());
			if (successor != null) {
				after = this.passing.pass(after, unit.getValue(), successor, ending);
			}
		}
		return new Preview(withPast(tx, rep, Counts.of(links, reps)), withPast(tx, rep, Counts.of(after, reps)), open,
				gone);
	}

	/** Counts what there is now where a handover moved something. */
	Counts now(GraphTransaction tx, String handover, String rep) {
		Set<String> targets = new TreeSet<>();
		Set<String> reps = new HashSet<>(Set.of(rep));
		tx.run("handover/find_given", Map.of("id", handover)).forEach((row) -> {
			LinkState.read(row.get("links").asString()).forEach((link) -> targets.add(link.to()));
			reps.add(row.get("to").asString());
		});
		return withPast(tx, rep, Counts.of(Links.to(tx, targets, this.passing.types()), reps));
	}

	private static Counts withPast(GraphTransaction tx, String rep, Counts counts) {
		Record past = tx.run("handover/find_stays", Map.of("rep", rep, "now", ZonedDateTime.now())).getFirst();
		return counts.with(DONE, rep, past.get("activities").asLong()).with(SOLD, rep, past.get("orders").asLong());
	}

	private List<Map<String, Object>> kinds() {
		return this.kinds.stream().map(PassingKind::parameter).toList();
	}

	private static LinkState link(Record row) {
		return new LinkState(row.get("from").asString(), row.get("type").asString(), row.get("to").asString(),
				row.get("properties").asMap());
	}

	/**
	 * What a plan comes to.
	 *
	 * @param before the counts now
	 * @param expected the counts afterwards
	 * @param open what has no successor yet
	 * @param gone successors who are not there, or who hand over themselves
	 */
	record Preview(Counts before, Counts expected, List<String> open, Set<String> gone) {

		boolean isComplete() {
			return this.open.isEmpty() && this.gone.isEmpty();
		}

	}

}

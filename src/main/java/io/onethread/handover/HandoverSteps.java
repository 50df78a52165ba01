package io.onethread.handover;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import io.onethread.access.ClosedLogins;
import io.onethread.customer.LinkChanges;
import io.onethread.customer.OwnershipRules.Ending;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import io.onethread.graph.Links;
import io.onethread.graph.PassingKind;
import io.onethread.organisation.RepStanding;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;

import org.springframework.stereotype.Component;

/**
 * The steps of carrying a handover out and of taking it back, each a transaction that
 * leaves nothing half done and does nothing a second time. What is done is written down
 * with it, so that after a crash the next step is known.
 */
@Component
class HandoverSteps {

	private final Cypher cypher;

	private final HandoverCensus census;

	private final Passing passing;

	private final List<PassingKind> kinds;

	HandoverSteps(Cypher cypher, HandoverCensus census, List<PassingKind> kinds) {
		this.cypher = cypher;
		this.census = census;
		this.kinds = kinds;
		this.passing = new Passing(kinds);
	}

	/**
	 * Begins to carry out what was planned, if it is still what was seen.
	 * @param order the parts in the order in which they go
	 */
	void start(String handover, String seen, List<String> order) {
		this.cypher.change((tx) -> {
			Head head = Head.hold(tx, handover);
			if (head.status() != HandoverStatus.DRAFT) {
				throw new HandoverProblem.WrongState();
			}
			Held held = this.census.held(tx, head.rep());
			Map<String, String> to = this.census.assigned(tx, handover);
			if (!this.census.seen(held, to).equals(seen)) {
				throw new HandoverProblem.Changed();
			}
			HandoverCensus.Preview preview = this.census.preview(tx, head.rep(), held, to, head.ending(handover));
			if (!preview.isComplete()) {
				throw new HandoverProblem.Incomplete();
			}
			List<Map<String, Object>> rows = new ArrayList<>();
			held.units()
				.forEach((unit, links) -> rows.add(Map.of("unit", unit, "to", to.get(unit), "place",
						(long) order.indexOf(unit), "links", LinkState.write(links))));
			Map<String, @Nullable Object> set = new HashMap<>();
			if (head.reason() == HandoverReason.LEAVES) {
				LocalDate lastDay = (head.lastDay() == null) ? LocalDate.now() : head.lastDay();
				RepStanding.leave(tx, head.rep(), lastDay)
					.properties()
					.forEach((name, value) -> set.put("rep_" + name, value));
				ClosedLogins closed = ClosedLogins.of(tx, head.rep());
				set.put("logins", closed.ids());
				set.put("loginVersions", closed.versions());
			}
			tx.run("handover/save_started", Map.of("id", handover, "at", ZonedDateTime.now(), "rows", rows, "before",
					preview.before().write(), "expected", preview.expected().write(), "set", set));
			tx.run("handover/delete_stray_gives", Map.of("id", handover));
		});
	}

	/** What is still to be moved. */
	List<Waiting> waiting(String handover) {
		return this.cypher.find("handover/find_waiting", Map.of("id", handover),
				(row) -> new Waiting(row.get("unit").asString(), row.get("to").asString(),
						LinkState.read(row.get("links").asString())));
	}

	/**
	 * Moves one customer and all that hangs on it, and gives what was touched.
	 */
	Set<String> move(String handover, Waiting waiting) {
		return this.cypher.write((tx) -> {
			Head head = Head.hold(tx, handover);
			if (head.status() != HandoverStatus.RUNNING || moved(tx, handover, waiting.unit()).isPresent()) {
				return Set.<String>of();
			}
			Set<String> targets = targets(waiting.links());
			hold(tx, waiting.unit(), targets);
			List<LinkState> now = Links.to(tx, targets, this.passing.types());
			boolean untouched = now.containsAll(waiting.links()) && this.census.isThere(tx, waiting.to());
			List<LinkState> after = untouched
					? this.passing.pass(now, waiting.links(), waiting.to(), head.ending(handover)) : now;
			Links.replace(tx, now, after);
			Set<String> reps = Set.of(head.rep(), waiting.to());
			List<LinkState> was = of(now, reps);
			List<LinkState> is = of(after, reps);
			tx.run("handover/save_moved",
					Map.of("id", handover, "unit", waiting.unit(), "to", waiting.to(), "state",
							untouched ? "moved" : "skipped", "before", LinkState.write(was), "after",
							LinkState.write(is), "at", ZonedDateTime.now()));
			if (untouched) {
				LinkChanges.note(tx, note("move", handover, waiting.unit()), waiting.unit(), head.by(), "handover", was,
						is, head.why());
			}
			return touched(handover, waiting.unit(), targets, reps);
		});
	}

	/** Counts again and ends the carrying out, once nothing is left to be moved. */
	void finish(String handover) {
		this.cypher.change((tx) -> {
			Head head = Head.hold(tx, handover);
			if (head.status() == HandoverStatus.RUNNING
					&& tx.run("handover/find_waiting", Map.of("id", handover)).isEmpty()) {
				tx.run("handover/save_finished", Map.of("id", handover, "at", ZonedDateTime.now(), "expected",
						expected(tx, handover, head), "after", this.census.now(tx, handover, head.rep()).write()));
			}
		});
	}

	/**
	 * What it was to come to; less what was left alone since somebody else had changed
	 * it.
	 */
	private static String expected(GraphTransaction tx, String handover, Head head) {
		List<Moved> all = tx.run("handover/find_all_moved", Map.of("id", handover)).stream().map(Moved::of).toList();
		if (all.stream().allMatch((moved) -> moved.state().equals("moved"))) {
			return String.valueOf(head.properties().get("expected"));
		}
		Set<String> reps = new HashSet<>(Set.of(head.rep()));
		all.forEach((moved) -> reps.add(moved.to()));
		Counts expected = Counts.read(String.valueOf(head.properties().get("before")));
		for (Moved moved : all) {
			expected = expected.plus(Counts.of(moved.after(), reps), 1).plus(Counts.of(moved.before(), reps), -1);
		}
		return expected.write();
	}

	/** Begins to take a handover back. */
	void startUndo(String handover, String by) {
		this.cypher.change((tx) -> {
			Head head = Head.hold(tx, handover);
			if (head.status() != HandoverStatus.DONE || head.doneAt() == null) {
				throw new HandoverProblem.WrongState();
			}
			if (head.doneAt().plus(Handover.UNDO).isBefore(ZonedDateTime.now())) {
				throw new HandoverProblem.TooLate();
			}
			tx.run("handover/save_undoing", Map.of("id", handover, "by", by, "at", ZonedDateTime.now()));
		});
	}

	/** What is still to be restored. */
	List<String> toRestore(String handover) {
		return this.cypher.find("handover/find_to_restore", Map.of("id", handover),
				(row) -> row.get("unit").asString());
	}

	/**
	 * Puts one customer and all that hung on it back; what was changed since it was moved
	 * stays.
	 */
	Set<String> restore(String handover, String unit) {
		return this.cypher.write((tx) -> {
			Head head = Head.hold(tx, handover);
			Moved moved = moved(tx, handover, unit).orElseThrow();
			if (head.status() != HandoverStatus.UNDOING || !moved.state().equals("moved")) {
				return Set.<String>of();
			}
			Set<String> targets = targets(moved.before());
			targets.addAll(targets(moved.after()));
			hold(tx, unit, targets);
			Set<String> reps = Set.of(head.rep(), moved.to());
			List<LinkState> now = of(Links.to(tx, targets, this.passing.types()), reps);
			Set<String> passing = this.census.passing(tx, targets);
			List<LinkState> from = new ArrayList<>();
			List<LinkState> back = new ArrayList<>();
			List<String> kept = new ArrayList<>();
			for (String target : targets) {
				boolean untouched = new HashSet<>(at(now, target)).equals(new HashSet<>(at(moved.after(), target)))
						&& (target.equals(unit) || passing.contains(target));
				(untouched ? from : new ArrayList<LinkState>()).addAll(at(moved.after(), target));
				(untouched ? back : new ArrayList<LinkState>()).addAll(at(moved.before(), target));
				if (!untouched) {
					kept.add(target);
				}
			}
			Links.replace(tx, from, back);
			tx.run("handover/save_restored", Map.of("id", handover, "unit", unit, "state",
					kept.isEmpty() ? "restored" : "kept", "kept", kept, "at", ZonedDateTime.now()));
			LinkChanges.note(tx, note("restore", handover, unit), unit, head.undoneBy(), "handover", from, back, "");
			return touched(handover, unit, targets, reps);
		});
	}

	/** Puts the rep and the logins back, counts again, and ends the taking back. */
	void finishUndo(String handover) {
		this.cypher.change((tx) -> {
			Head head = Head.hold(tx, handover);
			if (head.status() != HandoverStatus.UNDOING
					|| !tx.run("handover/find_to_restore", Map.of("id", handover)).isEmpty()) {
				return;
			}
			boolean back = head.standing().map((standing) -> standing.restore(tx, head.rep())).orElse(true);
			back &= head.logins().map((logins) -> logins.reopen(tx)).orElse(true);
			tx.run("handover/save_undone", Map.of("id", handover, "at", ZonedDateTime.now(), "after",
					this.census.now(tx, handover, head.rep()).write(), "keptLogins", !back));
		});
	}

	private static Optional<Moved> moved(GraphTransaction tx, String handover, String unit) {
		return tx.run("handover/find_moved", Map.of("id", handover, "unit", unit)).stream().findFirst().map(Moved::of);
	}

	/**
	 * In one order everywhere, so that two handovers wait for each other at most once.
	 */
	private static void hold(GraphTransaction tx, String unit, Set<String> targets) {
		Set<String> all = new TreeSet<>(targets);
		all.add(unit);
		all.forEach((record) -> Links.lock(tx, record));
	}

	private Set<String> touched(String handover, String unit, Set<String> targets, Set<String> reps) {
		Set<String> all = new HashSet<>(targets);
		all.addAll(reps);
		all.addAll(List.of(handover, unit));
		return all;
	}

	/** The labels of all that a step may touch. */
	Set<String> labels() {
		Set<String> labels = new HashSet<>(Set.of("Handover", "Customer", "Rep"));
		this.kinds.forEach((kind) -> labels.add(kind.label()));
		return labels;
	}

	private static Set<String> targets(List<LinkState> links) {
		Set<String> targets = new TreeSet<>();
		links.forEach((link) -> targets.add(link.to()));
		return targets;
	}

	private static List<LinkState> of(List<LinkState> links, Set<String> reps) {
		return links.stream().filter((link) -> reps.contains(link.from())).toList();
	}

	private static List<LinkState> at(List<LinkState> links, String target) {
		return links.stream().filter((link) -> link.to().equals(target)).toList();
	}

	private static String note(String what, String handover, String unit) {
		return UUID.nameUUIDFromBytes((what + " " + handover + " " + unit).getBytes(StandardCharsets.UTF_8)).toString();
	}

	/**
	 * Something to be moved.
	 *
	 * @param unit the customer, or what belongs to none
	 * @param to who takes it over
	 * @param links the rep's links as they were when it was begun
	 */
	record Waiting(String unit, String to, List<LinkState> links) {

	}

	/**
	 * Something that was moved.
	 *
	 * @param state what became of it
	 * @param to who took it over
	 * @param before the links of both before
	 * @param after the links of both after
	 */
	private record Moved(String state, String to, List<LinkState> before, List<LinkState> after) {

		static Moved of(Record row) {
			return new Moved(row.get("state").asString(), row.get("to").asString(),
					LinkState.read(row.get("before").asString()), LinkState.read(row.get("after").asString()));
		}

	}

	/** What a handover is, held until the transaction is over. */
	private record Head(HandoverStatus status, String rep, HandoverReason reason, String why,
			@Nullable LocalDate lastDay, String by, String undoneBy, @Nullable ZonedDateTime doneAt,
			Map<String, Object> properties) {

		static Head hold(GraphTransaction tx, String handover) {
			Record row = tx.run("handover/save_held", Map.of("id", handover))
				.stream()
				.findFirst()
				.orElseThrow(HandoverProblem.NotThere::new);
			Map<String, Object> properties = row.get("properties").asMap();
			return new Head(HandoverStatus.of(String.valueOf(properties.get("status"))), row.get("rep").asString(),
					HandoverReason.of(String.valueOf(properties.get("reason"))), String.valueOf(properties.get("why")),
					(LocalDate) properties.get("lastDay"), String.valueOf(properties.get("by")),
					String.valueOf(properties.get("undoneBy")), (ZonedDateTime) properties.get("doneAt"), properties);
		}

		Ending ending(String handover) {
			return new Ending(handover, LocalDate.now(), this.why);
		}

		Optional<RepStanding> standing() {
			if (this.reason != HandoverReason.LEAVES) {
				return Optional.empty();
			}
			Map<String, @Nullable Object> was = new HashMap<>();
			this.properties.forEach((name, value) -> {
				if (name.startsWith("rep_")) {
					was.put(name.substring("rep_".length()), value);
				}
			});
			return Optional.of(new RepStanding(was));
		}

		@SuppressWarnings("unchecked")
		Optional<ClosedLogins> logins() {
			return (this.properties.get("logins") instanceof List<?> ids
					&& this.properties.get("loginVersions") instanceof List<?> versions)
							? Optional.of(new ClosedLogins((List<String>) ids, (List<Long>) versions))
							: Optional.empty();
		}

	}

}

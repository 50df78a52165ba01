package io.onethread.handover;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.customer.OwnershipRules.Ending;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordsWritten;
import io.onethread.handover.HandoverRow.LeftBehind;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Plans handovers, starts them, and takes them back. Those above a rep and executives
 * decide about them; who takes something over sees their own part.
 */
@Service
public class HandoverService {

	/** So many successors are proposed to begin with. */
	private static final int PROPOSED = 3;

	private final Cypher cypher;

	private final HandoverQueries queries;

	private final HandoverCensus census;

	private final HandoverSteps steps;

	private final HandoverRunner runner;

	private final ApplicationEventPublisher events;

	HandoverService(Cypher cypher, HandoverQueries queries, HandoverCensus census, HandoverSteps steps,
			HandoverRunner runner, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.queries = queries;
		this.census = census;
		this.steps = steps;
		this.runner = runner;
		this.events = events;
	}

	/** The handovers that the viewer may know of, the latest first. */
	public List<HandoverRow> list(Viewer viewer) {
		return this.queries.list(viewer);
	}

	/** Those below the viewer who have left and still hold customers. */
	public List<LeftBehind> leftBehind(Viewer viewer) {
		return this.queries.leftBehind(viewer);
	}

	/** A handover, as far as the viewer may see it. */
	public Optional<Handover> find(Viewer viewer, String id) {
		return this.queries.find(viewer, id);
	}

	/** Whether the viewer may hand over what a rep holds. */
	public boolean mayHandOver(Viewer viewer, String rep) {
		return this.queries.right(viewer, rep).orElse(false);
	}

	/**
	 * Begins to plan. Where a handover of this rep is open already, that one is given.
	 * @param id a new random UUID
	 * @return the handover's id
	 * @throws HandoverProblem if the viewer may not
	 */
	public String draft(Viewer viewer, String id, NewHandover data) {
		require(this.queries.right(viewer, data.rep()));
		requireReason(data.why());
		String draft = this.queries
			.saveDraft(with(terms(id, data), "rep", data.rep(), "by", viewer.name(), "at", ZonedDateTime.now()));
		if (draft.equals(id)) {
			HandoverPlan plan = plan(viewer, id);
			assign(viewer, id, Splitter.split(plan.items(), SplitRule.usual(proposed(plan))));
		}
		return draft;
	}

	/**
	 * Changes why and when, before it is started.
	 * @throws HandoverProblem if it was not done
	 */
	public void change(Viewer viewer, String id, NewHandover data) {
		managed(viewer, id);
		requireReason(data.why());
		requireState(this.queries.saveTerms(terms(id, data)));
		written(id);
	}

	/**
	 * What hangs on the rep, and who is to take it over, before it is started.
	 * @throws HandoverProblem if there is no such plan
	 */
	public HandoverPlan plan(Viewer viewer, String id) {
		Handover handover = managed(viewer, id);
		requireState(handover.status() == HandoverStatus.DRAFT);
		String rep = handover.rep().id();
		return this.cypher.read((tx) -> {
			PlanQueries planned = new PlanQueries(tx, viewer, rep);
			Held held = this.census.held(tx, rep);
			Map<String, String> assigned = this.census.assigned(tx, id);
			assigned.keySet().retainAll(held.units().keySet());
			Map<String, Ties> ties = planned.ties(held);
			List<Candidate> candidates = planned.candidates(ties, new HashSet<>(assigned.values()));
			List<HandoverItem> items = new ArrayList<>(planned.items(held, candidates, ties));
			items.sort(Comparator.comparing((HandoverItem item) -> !item.sole())
				.thenComparing(Comparator.comparingDouble(HandoverItem::stake).reversed())
				.thenComparing(HandoverItem::id));
			HandoverCensus.Preview preview = this.census.preview(tx, rep, held, assigned,
					new Ending(id, LocalDate.now(), handover.why()));
			return new HandoverPlan(items, candidates, assigned, preview.before(), preview.expected(),
					planned.reports(), preview.open(), preview.gone(), this.census.seen(held, assigned));
		});
	}

	/**
	 * Says by hand who is to take over what.
	 * @param to the successors by the ids of what they take over
	 * @throws HandoverProblem if it was not done
	 */
	public void assign(Viewer viewer, String id, Map<String, String> to) {
		Handover handover = managed(viewer, id);
		requireState(handover.status() == HandoverStatus.DRAFT);
		boolean there = this.cypher.read((tx) -> {
			Set<String> held = this.census.held(tx, handover.rep().id()).units().keySet();
			if (!held.containsAll(to.keySet())) {
				throw new HandoverProblem.Changed();
			}
			return new HashSet<>(to.values()).stream()
				.allMatch((rep) -> !rep.equals(handover.rep().id()) && this.census.isThere(tx, rep));
		});
		if (!there) {
			throw new HandoverProblem.Incomplete();
		}
		List<Map<String, @Nullable Object>> rows = new ArrayList<>();
		to.forEach((unit, rep) -> rows.add(Map.of("unit", unit, "to", rep)));
		this.queries.saveAssigned(id, rows);
		written(id);
	}

	/**
	 * Divides everything anew by a rule.
	 * @throws HandoverProblem if it was not done
	 */
	public void split(Viewer viewer, String id, SplitRule rule) {
		HandoverPlan plan = plan(viewer, id);
		Map<String, String> split = Splitter.split(plan.items(), rule);
		assign(viewer, id, split);
		List<Map<String, @Nullable Object>> left = new ArrayList<>();
		plan.assigned().keySet().stream().filter((unit) -> !split.containsKey(unit)).forEach((unit) -> {
			Map<String, @Nullable Object> row = new HashMap<>();
			row.put("unit", unit);
			row.put("to", null);
			left.add(row);
		});
		this.queries.saveAssigned(id, left);
	}

	/**
	 * Gives up a handover that was not started.
	 * @throws HandoverProblem if it was not done
	 */
	public void discard(Viewer viewer, String id) {
		managed(viewer, id);
		requireState(this.queries.deleteDraft(id));
		written(id);
	}

	/**
	 * Carries out what was planned, in the background.
	 * @param seen the plan that was seen: {@link HandoverPlan#seen()}
	 * @throws HandoverProblem if it was not started
	 */
	public void start(Viewer viewer, String id, String seen) {
		List<String> order = plan(viewer, id).items().stream().map(HandoverItem::id).toList();
		this.steps.start(id, seen, order);
		written(id);
		this.runner.run(id);
	}

	/**
	 * Goes on with what was broken off.
	 * @throws HandoverProblem if it was not done
	 */
	public void resume(Viewer viewer, String id) {
		requireState(managed(viewer, id).status().isUnderWay());
		this.runner.run(id);
	}

	/** Whether this program is at work on a handover right now. */
	public boolean isActive(String id) {
		return this.runner.isActive(id);
	}

	/**
	 * Takes a handover back, in the background.
	 * @throws HandoverProblem if it was not begun
	 */
	public void undo(Viewer viewer, String id) {
		managed(viewer, id);
		this.steps.startUndo(id, viewer.name());
		written(id);
		this.runner.run(id);
	}

	/** Those who fit best on the whole. */
	private static List<String> proposed(HandoverPlan plan) {
		Map<String, Double> sums = new HashMap<>();
		SplitRule usual = SplitRule.usual(List.of());
		plan.items()
			.forEach((item) -> item.fits().forEach((fit) -> sums.merge(fit.rep(), fit.score(usual), Double::sum)));
		return sums.entrySet()
			.stream()
			.sorted(Map.Entry.<String, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
			.limit(PROPOSED)
			.map(Map.Entry::getKey)
			.toList();
	}

	private Handover managed(Viewer viewer, String id) {
		Handover handover = this.queries.find(viewer, id).orElseThrow(HandoverProblem.NotThere::new);
		if (!handover.manages()) {
			throw new HandoverProblem.Forbidden();
		}
		return handover;
	}

	private void written(String id) {
		this.events.publishEvent(new RecordsWritten(Set.of("Handover"), Optional.of(Set.of(id))));
	}

	private static Map<String, @Nullable Object> terms(String id, NewHandover data) {
		Map<String, @Nullable Object> terms = new HashMap<>();
		terms.put("id", id);
		terms.put("reason", data.reason().key());
		terms.put("why", data.why().strip());
		terms.put("lastDay", data.lastDay());
		return terms;
	}

	private static Map<String, @Nullable Object> with(Map<String, @Nullable Object> parameters,
			@Nullable Object... more) {
		for (int i = 0; i < more.length; i += 2) {
			parameters.put(String.valueOf(more[i]), more[i + 1]);
		}
		return parameters;
	}

	private static void require(Optional<Boolean> right) {
		if (!right.orElseThrow(HandoverProblem.NotThere::new)) {
			throw new HandoverProblem.Forbidden();
		}
	}

	private static void requireState(boolean so) {
		if (!so) {
			throw new HandoverProblem.WrongState();
		}
	}

	private static void requireReason(String why) {
		if (why.isBlank()) {
			throw new HandoverProblem.ReasonMissing();
		}
	}

}

package io.onethread.protection;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.customer.OwnershipChanges;
import io.onethread.customer.OwnershipProblem;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.ListRequest;
import io.onethread.graph.Listing;
import io.onethread.graph.Links;
import io.onethread.graph.RecordsWritten;
import io.onethread.notice.Notices;
import io.onethread.protection.PoolQueries.Entry;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The customers that nobody of their division answers for any more. Its reps see them in
 * summary and claim them, within the limits of the rule they returned by; managers give
 * them to their people, and take returns back.
 */
@Service
public class PoolService {

	/** The label of what lies in the pool, as {@link RecordsWritten} names it. */
	public static final String KIND = "PoolEntry";

	/** What the pool may be sorted by. */
	public static final List<String> SORTS = List.of("since", "name", "grade", "city");

	/** For so long a claim can be taken back as if it had not been. */
	public static final Duration UNDO = Duration.ofMinutes(15);

	private static final String OPEN = "open";

	private static final String CLAIMED = "claimed";

	private final Cypher cypher;

	private final PoolQueries queries;

	private final RuleQueries rules;

	private final PoolClock clock;

	private final Notices notices;

	private final ApplicationEventPublisher events;

	PoolService(Cypher cypher, PoolQueries queries, RuleQueries rules, PoolClock clock, Notices notices,
			ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.queries = queries;
		this.rules = rules;
		this.clock = clock;
		this.notices = notices;
		this.events = events;
	}

	/** A page of what the viewer may know of, sorted by one of {@link #SORTS}. */
	public Listing<PoolItem> list(Viewer viewer, PoolFilter filter, ListRequest request) {
		return this.queries.list(viewer, filter, null, request);
	}

	/** The pools a customer waits in. */
	public List<PoolItem> of(Viewer viewer, String customer) {
		return this.queries.list(viewer, PoolFilter.ALL, customer, ListRequest.first(20, "since", true)).items();
	}

	/** How many wait in which division's pool. */
	public List<PoolCount> counts(Viewer viewer) {
		return this.queries.counts(viewer);
	}

	/**
	 * How many the viewer has claimed, and may, by the rule that a customer returned by;
	 * nothing for who is no rep.
	 */
	public Optional<Claims> claims(Viewer viewer, String rule) {
		return Optional.ofNullable(viewer.rep())
			.map((rep) -> this.queries.claims(rep, this.clock.monthBegan(), terms(rule)));
	}

	/** The reps to whom the viewer may give what waits in a division's pool. */
	public List<Named> assignable(Viewer viewer, String division) {
		return viewer.is(Role.MANAGER, Role.EXECUTIVE) ? this.queries.assignable(viewer, division) : List.of();
	}

	/** Whether the viewer may claim what waits in this division's pool at all. */
	public boolean isOf(Viewer viewer, String division) {
		return viewer.rep() != null && viewer.is(Role.REP, Role.MANAGER)
				&& division.equals((viewer.division() == null) ? "" : viewer.division());
	}

	/** Whether the viewer may claim it today, were it not for the limits. */
	public boolean isDue(PoolItem item) {
		return item.waitUntil() == null || !this.clock.today().isBefore(item.waitUntil());
	}

	/**
	 * Makes the viewer the owner of a customer in the pool.
	 * @param id a new random UUID; the same claim given twice is made once
	 * @throws ProtectionProblem if it was not done
	 */
	public void claim(Viewer viewer, String entry, String id) {
		take(viewer, entry, id, viewer.rep(), "", (tx, found) -> {
			String rep = viewer.rep();
			if (rep == null || !isOf(viewer, found.division())
					|| PoolQueries.division(tx, rep).filter(found.division()::equals).isEmpty()) {
				throw new ProtectionProblem.Forbidden();
			}
			requireFree(found);
			if (found.waitUntil() != null && found.former().contains(rep)
					&& this.clock.today().isBefore(found.waitUntil())) {
				throw new ProtectionProblem.TooEarly(found.waitUntil());
			}
			PoolQueries.claims(tx, rep, this.clock.monthBegan(), terms(found.rule())).requireRoom();
		});
	}

	/**
	 * Makes somebody of the viewer's people the owner of a customer in the pool, whatever
	 * the limits are.
	 * @param id a new random UUID
	 * @param rep who; for executives anybody of the division
	 * @throws ProtectionProblem if it was not done
	 */
	public void assign(Viewer viewer, String entry, String id, String rep, String why) {
		take(viewer, entry, id, rep, why, (tx, found) -> {
			if (!viewer.is(Role.MANAGER, Role.EXECUTIVE) || !viewer.all() && !viewer.reps().contains(rep)
					|| rep.equals(viewer.rep())) {
				throw new ProtectionProblem.Forbidden();
			}
			requireFree(found);
			if (PoolQueries.division(tx, rep).filter(found.division()::equals).isEmpty()) {
				throw new ProtectionProblem.NoSuchRep();
			}
		});
		this.cypher.read((tx) -> PoolQueries.entry(tx, viewer, entry))
			.ifPresent((found) -> this.notices.tell("pool-assigned:" + id, viewer, Set.of(rep),
					"notice.protection.assigned", List.of(Notices.RECORD + found.customer()),
					"customers/" + found.customer()));
	}

	/**
	 * Takes a claim back within {@link #UNDO}: it waits in the pool as before, and does
	 * not count.
	 * @throws ProtectionProblem if it was not done
	 */
	public void undoClaim(Viewer viewer, String entry) {
		change(viewer, entry, (tx, found) -> {
			if (!viewer.name().equals(found.by()) && !viewer.all()) {
				throw new ProtectionProblem.Forbidden();
			}
			if (!found.state().equals(CLAIMED) || found.claim() == null || found.claimedAt() == null
					|| found.claimedAt().plus(UNDO).isBefore(this.clock.now())) {
				throw new ProtectionProblem.TooLate();
			}
			takeBack(tx, found.claim(), viewer);
			Map<String, @Nullable Object> set = new HashMap<>();
			set.put("state", OPEN);
			for (String property : List.of("claim", "claimedBy", "claimedAt", "by", "assigned")) {
				set.put(property, null);
			}
			PoolQueries.save(tx, entry, set);
		});
	}

	/**
	 * Takes a return back: whoever had the customer has it again, and the clock begins
	 * anew.
	 * @throws ProtectionProblem if it was not done
	 */
	public void keep(Viewer viewer, String entry) {
		Entry kept = change(viewer, entry, (tx, found) -> {
			if (!viewer.all() && (!found.above() || found.former().contains(String.valueOf(viewer.rep())))) {
				throw new ProtectionProblem.Forbidden();
			}
			requireFree(found);
			takeBack(tx, found.change(), viewer);
			PoolQueries.save(tx, entry,
					Map.of("state", "kept", "undoneAt", this.clock.now(), "undoneBy", viewer.name()));
		});
		this.notices.tell("pool-kept:" + entry, viewer, kept.former(), "notice.protection.kept",
				List.of(Notices.RECORD + kept.customer()), "customers/" + kept.customer());
	}

	private void take(Viewer viewer, String entry, String id, @Nullable String rep, String why,
			BiConsumer<GraphTransaction, Entry> check) {
		change(viewer, entry, (tx, found) -> {
			if (id.equals(found.claim())) {
				return;
			}
			check.accept(tx, found);
			if (rep == null) {
				throw new ProtectionProblem.Forbidden();
			}
			OwnershipChanges.begin(tx, id, found.customer(), rep, viewer.name(), this.clock.today(), why.strip());
			PoolQueries.save(tx, entry, Map.of("state", CLAIMED, "claim", id, "claimedBy", rep, "claimedAt",
					this.clock.now(), "by", viewer.name(), "assigned", !rep.equals(viewer.rep())));
		});
	}

	/**
	 * Changes something while nobody else can: not who takes the same customer, nor the
	 * viewer in another tab, whose limits count.
	 */
	private Entry change(Viewer viewer, String entry, BiConsumer<GraphTransaction, Entry> work) {
		Entry changed = this.cypher.write((tx) -> {
			Entry before = PoolQueries.entry(tx, viewer, entry).orElseThrow(ProtectionProblem.NotThere::new);
			if (viewer.rep() != null) {
				Links.lock(tx, viewer.rep());
			}
			Links.lock(tx, before.customer());
			Entry found = PoolQueries.entry(tx, viewer, entry).orElseThrow(ProtectionProblem.NotThere::new);
			work.accept(tx, found);
			return found;
		});
		this.events.publishEvent(
				new RecordsWritten(Set.of("Customer", "Rep", KIND), Optional.of(Set.of(changed.customer(), entry))));
		return changed;
	}

	private static void takeBack(GraphTransaction tx, String change, Viewer viewer) {
		try {
			OwnershipChanges.takeBack(tx, change,
					UUID.nameUUIDFromBytes(("undo " + change).getBytes(StandardCharsets.UTF_8)).toString(),
					viewer.name());
		}
		catch (OwnershipProblem problem) {
			throw new ProtectionProblem.TooLate();
		}
	}

	private static void requireFree(Entry entry) {
		if (!entry.waiting()) {
			throw new ProtectionProblem.Taken();
		}
	}

	private Terms terms(String rule) {
		return this.rules.find(rule).map(Rule::terms).orElse(Terms.USUAL);
	}

}

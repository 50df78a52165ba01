package io.onethread.customer;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import io.onethread.access.Viewer;
import io.onethread.customer.Ownership.Holder;
import io.onethread.customer.Ownership.Made;
import io.onethread.customer.OwnershipQueries.Seen;
import io.onethread.customer.OwnershipRules.Ending;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import io.onethread.graph.Links;
import io.onethread.graph.RecordsWritten;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Says who answers for a customer and changes it: an owner, co-owners who help, possibly
 * until a day. The owner, those above them and executives decide; where there is no
 * owner, co-owners and those above them. Every change names what it is based on, is made
 * once, is noted, and can be taken back.
 */
@Service
public class OwnershipService {

	/** For so long a change can be taken back, unless something was changed since. */
	public static final Period UNDO = Period.ofDays(30);

	private final Cypher cypher;

	private final ApplicationEventPublisher events;

	OwnershipService(Cypher cypher, ApplicationEventPublisher events) {
		this.cypher = cypher;
		this.events = events;
	}

	/** Who answers for a customer and who did; empty where there is none to know of. */
	public Optional<Ownership> find(Viewer viewer, String customer) {
		return OwnershipQueries.find(this.cypher, viewer, customer)
			.map((seen) -> new Ownership(customer, LinkState.stamp(seen.links()), seen.owners(), seen.past(),
					mayClaim(viewer, seen), mayDecide(viewer, seen)));
	}

	/**
	 * Gives a customer an owner that has none.
	 * @param rep the viewer's own rep, or one below them; for executives, any
	 * @throws OwnershipProblem if it was not done
	 */
	public Ownership claim(Viewer viewer, OwnershipEdit edit, String rep, String why) {
		return write(viewer, edit, why, (seen, queries) -> {
			require(mayClaim(viewer, seen) || seen.hasOwner());
			require(viewer.all() || viewer.reps().contains(rep));
			possible(!seen.hasOwner());
			requireRep(queries, rep);
			return OwnershipRules.claim(seen.links(), edit.customer(), rep, ending(edit, why));
		});
	}

	/**
	 * Passes what one rep holds of a customer, as owner or co-owner, on to another.
	 * @throws OwnershipProblem if it was not done
	 */
	public Ownership transfer(Viewer viewer, OwnershipEdit edit, String from, String to, String why) {
		requireReason(why);
		return write(viewer, edit, why, (seen, queries) -> {
			requireHolder(seen, from);
			possible(!from.equals(to));
			requireRep(queries, to);
			return OwnershipRules.pass(seen.links(), edit.customer(), from, to, ending(edit, why));
		});
	}

	/**
	 * Ends what a rep holds of a customer. Without an owner, it can be claimed.
	 * @throws OwnershipProblem if it was not done
	 */
	public Ownership release(Viewer viewer, OwnershipEdit edit, String rep, String why) {
		requireReason(why);
		return write(viewer, edit, why, (seen, queries) -> {
			requireHolder(seen, rep);
			return OwnershipRules.leave(seen.links(), edit.customer(), rep, ending(edit, why));
		});
	}

	/**
	 * Lets a rep help; who does already, does so until then.
	 * @param until the last day, or null for no end
	 * @throws OwnershipProblem if it was not done
	 */
	public Ownership addCoOwner(Viewer viewer, OwnershipEdit edit, String rep, @Nullable LocalDate until, String why) {
		return write(viewer, edit, why, (seen, queries) -> {
			require(mayDecide(viewer, seen));
			possible(seen.holder(rep).filter(Holder::isOwner).isEmpty());
			possible(until == null || !until.isBefore(LocalDate.now()));
			requireRep(queries, rep);
			return OwnershipRules.help(seen.links(), edit.customer(), rep, until, ending(edit, why));
		});
	}

	/**
	 * Takes a change back: who answered for the customer before does again. Whoever made
	 * the change may, and who may decide about the customer now.
	 * @param customer the customer's id
	 * @param change the id of the {@link OwnershipEdit}
	 * @throws OwnershipProblem if it was not done
	 */
	public void undo(Viewer viewer, String customer, String change) {
		String undo = UUID.nameUUIDFromBytes(("undo " + change).getBytes(StandardCharsets.UTF_8)).toString();
		this.cypher.change((tx) -> {
			OwnershipQueries queries = new OwnershipQueries(tx);
			Links.lock(tx, customer);
			Made made = queries.made(change)
				.filter((one) -> one.customer().equals(customer))
				.orElseThrow(OwnershipProblem.NotThere::new);
			Optional<Seen> seen = queries.find(viewer, customer);
			if (!made.by().equals(viewer.name()) && !seen.filter((one) -> mayDecide(viewer, one)).isPresent()) {
				throw seen.isPresent() ? new OwnershipProblem.Forbidden() : new OwnershipProblem.NotThere();
			}
			if (queries.made(undo).isEmpty()) {
				takeBack(tx, viewer, made, undo);
			}
		});
		written(customer);
	}

	private static void takeBack(GraphTransaction tx, Viewer viewer, Made made, String undo) {
		OwnershipChanges.takeBack(tx, made, undo, viewer.name());
	}

	private Ownership write(Viewer viewer, OwnershipEdit edit, String why, Rule rule) {
		this.cypher.change((tx) -> {
			Links.lock(tx, edit.customer());
			OwnershipQueries queries = new OwnershipQueries(tx);
			Seen seen = queries.find(viewer, edit.customer()).orElseThrow(OwnershipProblem.NotThere::new);
			Optional<Made> made = queries.made(edit.id());
			if (made.isPresent()) {
				if (!made.get().by().equals(viewer.name()) || !made.get().customer().equals(edit.customer())) {
					throw new OwnershipProblem.Changed();
				}
				return;
			}
			List<LinkState> after = apply(rule, seen, queries, LinkState.stamp(seen.links()).equals(edit.seen()));
			Links.replace(tx, seen.links(), after);
			queries.note(edit, viewer, seen.links(), after, why.strip());
		});
		written(edit.customer());
		// Who has passed a customer on may not see it any more.
		return find(viewer, edit.customer())
			.orElse(new Ownership(edit.customer(), "", List.of(), List.of(), false, false));
	}

	/**
	 * Who may not is told that; who may, that somebody was faster, before anything else.
	 */
	private static List<LinkState> apply(Rule rule, Seen seen, OwnershipQueries queries, boolean asSeen) {
		try {
			List<LinkState> after = rule.apply(seen, queries);
			if (asSeen) {
				return after;
			}
		}
		catch (OwnershipProblem.Pointless | OwnershipProblem.NoSuchRep problem) {
			if (asSeen) {
				throw problem;
			}
		}
		throw new OwnershipProblem.Changed();
	}

	private void written(String customer) {
		this.events.publishEvent(new RecordsWritten(Set.of("Customer", "Rep"), Optional.of(Set.of(customer))));
	}

	/**
	 * Those who hold part of it or work it may; a customer is nobody's to be taken by
	 * whoever sees its name. What lies in the pool is taken there, by its limits.
	 */
	private static boolean mayClaim(Viewer viewer, Seen seen) {
		return !seen.hasOwner() && (viewer.all() || !seen.pooled() && (seen.full() || seen.works()));
	}

	private static boolean mayDecide(Viewer viewer, Seen seen) {
		return viewer.all() || seen.decides();
	}

	private static void requireHolder(Seen seen, String rep) {
		Optional<Holder> holder = seen.holder(rep);
		if (holder.isEmpty()) {
			// Whoever sees the customer in full saw a holder there who is gone by now.
			throw seen.full() ? new OwnershipProblem.Changed() : new OwnershipProblem.Forbidden();
		}
		require(holder.get().mayPass());
	}

	private static void requireRep(OwnershipQueries queries, String rep) {
		if (!queries.isActiveRep(rep)) {
			throw new OwnershipProblem.NoSuchRep();
		}
	}

	private static void requireReason(String why) {
		if (why.isBlank()) {
			throw new OwnershipProblem.ReasonMissing();
		}
	}

	private static void require(boolean right) {
		if (!right) {
			throw new OwnershipProblem.Forbidden();
		}
	}

	private static void possible(boolean so) {
		if (!so) {
			throw new OwnershipProblem.Pointless();
		}
	}

	private static Ending ending(OwnershipEdit edit, String why) {
		return new Ending(edit.id(), LocalDate.now(), why.strip());
	}

	/** Says which links are to be, or refuses. */
	@FunctionalInterface
	private interface Rule {

		List<LinkState> apply(Seen seen, OwnershipQueries queries);

	}

}

package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import io.onethread.customer.Ownership.Made;
import io.onethread.customer.OwnershipRules.Ending;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.LinkState;
import io.onethread.graph.Links;

/**
 * Changes who answers for a customer as part of a larger change, in the transaction of
 * the module that makes it and has asked who may. Noted as every change of owners, so
 * that it shows in the history and can be taken back. The customer is to be locked
 * before, and whoever changes it publishes the event.
 */
public final class OwnershipChanges {

	private OwnershipChanges() {
	}

	/**
	 * Ends what some reps hold of a customer. Where no owner is left, those who helped
	 * are released as well.
	 * @param id a UUID; the same change given twice is made once
	 * @param by the login that does it, or what the program calls itself
	 */
	public static void end(GraphTransaction tx, String id, String customer, Collection<String> reps, String by,
			LocalDate day, String why) {
		OwnershipQueries queries = new OwnershipQueries(tx);
		if (queries.made(id).isPresent()) {
			return;
		}
		Ending ending = new Ending(id, day, why);
		List<LinkState> before = Links.to(tx, Set.of(customer), List.of(OwnershipRules.OWNS));
		List<LinkState> after = before;
		for (String rep : reps) {
			after = OwnershipRules.leave(after, customer, rep, ending);
		}
		if (owns(after).stream().noneMatch((link) -> OwnershipRules.isOwner(link))) {
			for (LinkState helper : owns(after)) {
				after = OwnershipRules.leave(after, customer, helper.from(), ending);
			}
		}
		Links.replace(tx, before, after);
		LinkChanges.note(tx, id, customer, by, OwnershipQueries.WHAT, before, after, why);
	}

	/**
	 * Makes a rep an owner of a customer, beside those of other divisions if there are.
	 * @see #end
	 */
	public static void begin(GraphTransaction tx, String id, String customer, String rep, String by, LocalDate day,
			String why) {
		if (new OwnershipQueries(tx).made(id).isPresent()) {
			return;
		}
		List<LinkState> before = Links.to(tx, Set.of(customer), List.of(OwnershipRules.OWNS));
		List<LinkState> after = OwnershipRules.claim(before, customer, rep, new Ending(id, day, why));
		Links.replace(tx, before, after);
		LinkChanges.note(tx, id, customer, by, OwnershipQueries.WHAT, before, after, why);
	}

	/**
	 * Takes a change back, unless it was long ago or something was changed since.
	 * @param change the id of the change
	 * @param undo a UUID for taking it back
	 * @throws OwnershipProblem if it cannot be taken back
	 */
	public static void takeBack(GraphTransaction tx, String change, String undo, String by) {
		OwnershipQueries queries = new OwnershipQueries(tx);
		if (queries.made(undo).isEmpty()) {
			takeBack(tx, queries.made(change).orElseThrow(OwnershipProblem.NotThere::new), undo, by);
		}
	}

	static void takeBack(GraphTransaction tx, Made made, String undo, String by) {
		List<LinkState> before = OwnershipQueries.links(made.before());
		List<LinkState> after = OwnershipQueries.links(made.after());
		List<LinkState> now = Links.to(tx, Set.of(made.customer()), List.of(OwnershipRules.OWNS, OwnershipRules.OWNED));
		if (made.at().plus(OwnershipService.UNDO).isBefore(ZonedDateTime.now()) || !now.containsAll(after)
				|| !LinkState.stamp(owns(now)).equals(LinkState.stamp(owns(after)))) {
			throw new OwnershipProblem.TooLate();
		}
		Links.replace(tx, after, before);
		LinkChanges.note(tx, undo, made.customer(), by, OwnershipQueries.WHAT, after, before, "");
	}

	private static List<LinkState> owns(List<LinkState> links) {
		return links.stream().filter((link) -> link.type().equals(OwnershipRules.OWNS)).toList();
	}

}

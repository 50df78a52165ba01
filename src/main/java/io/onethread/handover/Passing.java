package io.onethread.handover;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.onethread.customer.OwnershipRules;
import io.onethread.customer.OwnershipRules.Ending;
import io.onethread.graph.LinkState;
import io.onethread.graph.PassingKind;

/**
 * What becomes of links when a rep passes what they hold on to another: takes the links
 * as they are and gives those that are to be. Both the preview and the deed ask it, so
 * that what was shown is what is done.
 */
final class Passing {

	private final List<PassingKind> kinds;

	Passing(List<PassingKind> kinds) {
		this.kinds = kinds;
	}

	/** The types of all links that may change. */
	List<String> types() {
		List<String> types = new ArrayList<>(List.of(OwnershipRules.OWNS, OwnershipRules.OWNED));
		this.kinds.forEach((kind) -> types.addAll(kind.types()));
		return types;
	}

	/**
	 * Passes some of a rep's links on.
	 * @param links all links of these types to the records at their ends, of whomever
	 * @param held the links of the rep that pass
	 */
	List<LinkState> pass(List<LinkState> links, List<LinkState> held, String to, Ending ending) {
		List<LinkState> after = new ArrayList<>(links);
		Set<String> targets = new TreeSet<>();
		for (LinkState link : held) {
			if (link.type().equals(OwnershipRules.OWNS)) {
				List<LinkState> there = at(after, link.to());
				after.removeAll(there);
				after.addAll(OwnershipRules.pass(there, link.to(), link.from(), to, ending));
			}
			else if (targets.add(link.to() + kind(link.type()).label())) {
				pass(after, kind(link.type()), link, to);
			}
		}
		return after;
	}

	/**
	 * A rep has one link of a kind to a record: of two, the one that counts more stays.
	 */
	private void pass(List<LinkState> links, PassingKind kind, LinkState held, String to) {
		LinkState given = strongest(links, kind, held.from(), held.to());
		LinkState own = strongest(links, kind, to, held.to());
		if (given == null) {
			return;
		}
		links.removeIf((link) -> link.from().equals(held.from()) && isOf(link, kind, held.to()));
		if (own == null || kind.types().indexOf(given.type()) < kind.types().indexOf(own.type())) {
			links.removeIf((link) -> link.from().equals(to) && isOf(link, kind, held.to()));
			Map<String, Object> properties = new HashMap<>(given.properties());
			// No import brought it: taking that back must leave it alone.
			properties.remove("run");
			links.add(new LinkState(to, given.type(), held.to(), properties));
		}
	}

	private static @org.jspecify.annotations.Nullable LinkState strongest(List<LinkState> links, PassingKind kind,
			String rep, String target) {
		return links.stream()
			.filter((link) -> link.from().equals(rep) && isOf(link, kind, target))
			.min(java.util.Comparator.comparingInt((link) -> kind.types().indexOf(link.type())))
			.orElse(null);
	}

	private static boolean isOf(LinkState link, PassingKind kind, String target) {
		return link.to().equals(target) && kind.types().contains(link.type());
	}

	private PassingKind kind(String type) {
		return this.kinds.stream().filter((kind) -> kind.types().contains(type)).findFirst().orElseThrow();
	}

	private static List<LinkState> at(List<LinkState> links, String customer) {
		return links.stream()
			.filter((link) -> link.to().equals(customer)
					&& (link.type().equals(OwnershipRules.OWNS) || link.type().equals(OwnershipRules.OWNED)))
			.toList();
	}

}

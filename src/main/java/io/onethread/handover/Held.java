package io.onethread.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import io.onethread.graph.LinkState;

/**
 * What a rep holds that passes on.
 *
 * @param units the links by the customer they belong to, or by the record they lead to
 * where that belongs to none
 */
record Held(Map<String, List<LinkState>> units) {

	List<LinkState> links() {
		return this.units.values().stream().flatMap(List::stream).toList();
	}

	Set<String> targets() {
		Set<String> targets = new TreeSet<>();
		links().forEach((link) -> targets.add(link.to()));
		return targets;
	}

}

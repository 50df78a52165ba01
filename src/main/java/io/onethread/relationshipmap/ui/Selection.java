package io.onethread.relationshipmap.ui;

import java.util.List;

import io.onethread.relationshipmap.MapLink;
import org.jspecify.annotations.Nullable;

/**
 * What is selected: a node, a link, or nothing.
 *
 * @param node id of the node
 * @param link the link's ends and type; empty for none
 */
record Selection(@Nullable String node, List<String> link) {

	static final Selection NOTHING = new Selection(null, List.of());

	static Selection node(String id) {
		return new Selection(id, List.of());
	}

	static Selection link(String from, String to, String type) {
		return new Selection(null, List.of(from, to, type));
	}

	boolean isOverlap() {
		return !this.link.isEmpty() && this.link.getLast().equals(MapLink.OVERLAP);
	}

}

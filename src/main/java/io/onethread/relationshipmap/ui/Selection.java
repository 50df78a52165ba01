package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.relationshipmap.MapLink;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapThing;
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

	/** Ids of all that what is selected was opened from. */
	Set<String> within(MapPicture picture) {
		return Stream.concat(Stream.ofNullable(this.node), this.link.stream().limit(2))
			.flatMap((id) -> picture.path(id).stream())
			.map(MapThing::id)
			.collect(Collectors.toSet());
	}

	boolean isOverlap() {
		return !this.link.isEmpty() && this.link.getLast().equals(MapLink.OVERLAP);
	}

}

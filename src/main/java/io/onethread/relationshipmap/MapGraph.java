package io.onethread.relationshipmap;

import java.util.List;

/**
 * A part of the map, as programs read it.
 *
 * @param nodes at most {@link MapPicture#MOST} of them, most valuable first below each
 * @param links the links between them
 */
public record MapGraph(List<MapNode> nodes, List<MapLink> links) {

	public MapGraph {
		nodes = List.copyOf(nodes);
		links = List.copyOf(links);
	}

}

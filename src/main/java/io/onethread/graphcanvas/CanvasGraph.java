package io.onethread.graphcanvas;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is drawn at one time. Where an id or a link comes twice the first one stays,
 * and links to nodes that are not drawn are left out: both happen when several queries
 * are put together.
 *
 * @param nodes the nodes, each after the node it was opened from
 * @param links the links between them
 * @param walk ids of the nodes walked through, first to last; the links between one and
 * the next are drawn as the thread
 */
public record CanvasGraph(List<CanvasNode> nodes, List<CanvasLink> links, List<String> walk) {

	/** Nothing at all. */
	public static final CanvasGraph EMPTY = new CanvasGraph(List.of(), List.of());

	public CanvasGraph {
		Map<String, CanvasNode> byId = new LinkedHashMap<>();
		nodes.forEach((node) -> byId.putIfAbsent(node.id(), node));
		Set<CanvasLink.Key> seen = new HashSet<>();
		nodes = List.copyOf(byId.values());
		links = links.stream()
			.filter((link) -> byId.containsKey(link.from()) && byId.containsKey(link.to()))
			.filter((link) -> seen.add(link.key()))
			.toList();
		walk = walk.stream().filter(byId::containsKey).toList();
	}

	public CanvasGraph(Collection<CanvasNode> nodes, Collection<CanvasLink> links) {
		this(List.copyOf(nodes), List.copyOf(links), List.of());
	}

	/** The same with another walk. */
	public CanvasGraph withWalk(List<String> ids) {
		return new CanvasGraph(this.nodes, this.links, ids);
	}

	/** The same with more properties of these nodes. */
	CanvasGraph with(Map<String, Map<String, CanvasValue>> properties) {
		return properties.isEmpty() ? this : new CanvasGraph(
				this.nodes.stream().map((node) -> node.withAll(properties.getOrDefault(node.id(), Map.of()))).toList(),
				this.links, this.walk);
	}

}

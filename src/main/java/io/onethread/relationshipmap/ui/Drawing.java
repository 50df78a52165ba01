package io.onethread.relationshipmap.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.CanvasValue;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapThing;

/** Turns a picture into what the canvas draws. */
final class Drawing {

	private static final Map<String, String> PLACES = Map.of("Division", "division", "Branch", "branch", "Rep", "rep");

	private Drawing() {
	}

	static CanvasGraph of(MapPicture picture, MapWords words, Selection selection) {
		Map<String, Map<String, CanvasValue>> known = new HashMap<>();
		List<CanvasNode> nodes = picture.things().stream().map((thing) -> node(thing, known, words)).toList();
		List<CanvasLink> links = picture.links()
			.stream()
			.map((link) -> new CanvasLink(link.from(), link.to(), link.type(), link.count()))
			.toList();
		List<String> walk = (selection.node() == null) ? List.of()
				: picture.path(selection.node()).stream().map(MapThing::id).toList();
		return new CanvasGraph(nodes, links, walk);
	}

	/**
	 * A thing belongs to what it was opened from: it comes after it, and has its
	 * properties.
	 */
	private static CanvasNode node(MapThing thing, Map<String, Map<String, CanvasValue>> known, MapWords words) {
		Map<String, CanvasValue> properties = new LinkedHashMap<>(
				known.getOrDefault((thing.parent() == null) ? "" : thing.parent(), Map.of()));
		String own = PLACES.get(thing.type());
		if (own != null) {
			properties.put(own, new CanvasValue.Text(words.name(thing)));
		}
		known.put(thing.id(), properties);
		return new CanvasNode(thing.id(), thing.type(), words.name(thing), thing.count(), thing.value(), thing.colour(),
				thing.parent(), thing.expandable(), thing.expanded(), properties, null);
	}

}

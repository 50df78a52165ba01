package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapThing;

/** Turns a picture into what the canvas draws. */
final class Drawing {

	private static final Set<String> COUNTED = Set.of("Company", "Division", "Branch", "Rep", "Group");

	private Drawing() {
	}

	static CanvasGraph of(MapPicture picture, MapWords words, Selection selection) {
		Map<String, String> types = picture.types();
		List<CanvasNode> nodes = picture.things()
			.stream()
			.map((thing) -> node(thing, types, words, selection))
			.toList();
		List<CanvasLink> links = picture.links()
			.stream()
			.map((link) -> new CanvasLink(link.from(), link.to(), link.type(), link.count()))
			.toList();
		List<String> walk = (selection.node() == null) ? List.of()
				: picture.path(selection.node()).stream().map(MapThing::id).toList();
		return new CanvasGraph(nodes, links, walk);
	}

	private static CanvasNode node(MapThing thing, Map<String, String> types, MapWords words, Selection selection) {
		boolean chosen = thing.expanded() || thing.id().equals(selection.node());
		// Of a customer the count says what is inside, not how many it stands for.
		long count = COUNTED.contains(thing.type()) ? thing.count() : 0;
		return new CanvasNode(thing.id(), thing.type(), words.name(thing), count, thing.value(), thing.colour(),
				thing.parent(), thing.expandable() && (chosen || !isAmongLargest(thing, types)), thing.expanded());
	}

	/**
	 * A hundred customers around a division look like what they are without a ring around
	 * each that says it opens.
	 */
	private static boolean isAmongLargest(MapThing thing, Map<String, String> types) {
		return thing.type().equals("Customer") && thing.parent() != null
				&& List.of("Division", "Branch").contains(types.get(thing.parent()));
	}

}

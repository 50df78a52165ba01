package io.onethread.relationshipmap.ui;

import java.util.List;

import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.relationshipmap.MapMark;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapThing;

/** Turns a picture into what the canvas draws. */
final class Drawing {

	private Drawing() {
	}

	static CanvasGraph of(MapPicture picture, MapWords words, boolean overlaid, Selection selection) {
		List<CanvasNode> nodes = picture.things().stream().map((thing) -> node(thing, words, picture, overlaid)).toList();
		List<CanvasLink> links = picture.links()
			.stream()
			.map((link) -> new CanvasLink(link.from(), link.to(), link.type(), link.count()))
			.toList();
		List<String> walk = (selection.node() == null) ? List.of()
				: picture.path(selection.node()).stream().map(MapThing::id).toList();
		return new CanvasGraph(nodes, links, walk);
	}

	/** With something laid over the map, a place counts what that is about. */
	private static CanvasNode node(MapThing thing, MapWords words, MapPicture picture, boolean overlaid) {
		MapMark mark = picture.marks().get(thing.id());
		boolean place = !thing.isMore() && !thing.type().equals("Customer");
		long count = (overlaid && place) ? ((mark != null) ? mark.count() : 0) : thing.count();
		return new CanvasNode(thing.id(), thing.type(), words.name(thing), count, thing.value(), thing.colour(),
				thing.parent(), thing.expandable(), thing.expanded());
	}

}

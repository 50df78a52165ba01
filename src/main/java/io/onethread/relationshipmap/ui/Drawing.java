package io.onethread.relationshipmap.ui;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import io.onethread.graphcanvas.CanvasGraph;
import io.onethread.graphcanvas.CanvasLink;
import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.CanvasValue;
import io.onethread.graphcanvas.Mark;
import io.onethread.relationshipmap.MapLink;
import io.onethread.relationshipmap.MapMark;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapThing;
import org.jspecify.annotations.Nullable;

/** Turns a picture into what the canvas draws. */
final class Drawing {

	private static final Map<String, String> PLACES = Map.of("Division", "division", "Branch", "branch", "Rep", "rep");

	private static final Map<String, Mark> LINKS = Map.of(MapLink.BEFORE, Mark.BAD, MapLink.AFTER, Mark.GOOD);

	private final MapPicture picture;

	private final MapWords words;

	private final boolean overlaid;

	private final Map<String, Map<String, CanvasValue>> known = new HashMap<>();

	private Drawing(MapPicture picture, MapWords words, boolean overlaid) {
		this.picture = picture;
		this.words = words;
		this.overlaid = overlaid;
	}

	/**
	 * Turns it.
	 * @param overlaid whether something is laid over the map: then what that says nothing
	 * of steps back
	 */
	static CanvasGraph of(MapPicture picture, MapWords words, boolean overlaid, Selection selection) {
		Drawing drawing = new Drawing(picture, words, overlaid);
		List<CanvasNode> nodes = picture.things().stream().map(drawing::node).toList();
		List<CanvasLink> links = picture.links()
			.stream()
			.map((link) -> new CanvasLink(link.from(), link.to(), link.type(), link.count(), LINKS.get(link.type())))
			.toList();
		List<String> walk = (selection.node() == null) ? List.of()
				: picture.path(selection.node()).stream().map(MapThing::id).toList();
		return new CanvasGraph(nodes, links, walk);
	}

	/** With something laid over the map, a place counts what that is about. */
	private CanvasNode node(MapThing thing) {
		MapMark mark = this.picture.marks().get(thing.id());
		boolean place = !thing.isMore() && !thing.type().equals("Customer");
		long count = (this.overlaid && place) ? ((mark != null) ? mark.count() : 0) : thing.count();
		return new CanvasNode(thing.id(), thing.type(), this.words.name(thing), count, thing.value(), thing.colour(),
				thing.parent(), thing.expandable(), thing.expanded(), properties(thing), mark(thing, mark));
	}

	/**
	 * A thing belongs to what it was opened from: it comes after it, and has its
	 * properties.
	 */
	private Map<String, CanvasValue> properties(MapThing thing) {
		Map<String, CanvasValue> properties = new LinkedHashMap<>(
				this.known.getOrDefault((thing.parent() == null) ? "" : thing.parent(), Map.of()));
		String own = PLACES.get(thing.type());
		if (own != null) {
			properties.put(own, new CanvasValue.Text(this.words.name(thing)));
		}
		this.known.put(thing.id(), properties);
		return properties;
	}

	private @Nullable Mark mark(MapThing thing, @Nullable MapMark mark) {
		if (mark == null) {
			return (this.overlaid && !thing.type().equals("Company")) ? Mark.QUIET : null;
		}
		return switch (mark.tone()) {
			case GOOD -> Mark.GOOD;
			case WARN -> Mark.WARN;
			case BAD -> Mark.BAD;
			case INFO -> Mark.INFO;
		};
	}

}

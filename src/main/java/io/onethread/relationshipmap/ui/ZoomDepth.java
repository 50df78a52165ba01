package io.onethread.relationshipmap.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import io.onethread.graphcanvas.CanvasNode;
import io.onethread.graphcanvas.ZoomedEvent;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapState;

/**
 * Opens what a zoom makes room for, and closes it again as the user goes farther away:
 * from the company down to contacts and projects without a click. What was opened by hand
 * stays open.
 */
class ZoomDepth {

	/** How many times farther away than where it was opened something is closed again. */
	private static final double BACK = 1.4;

	/** How far away the camera was when each was opened. */
	private final Map<String, Double> opened = new LinkedHashMap<>();

	/** What the map comes to. */
	record Sight(MapState state, MapPicture picture) {

	}

	/**
	 * What a zoom makes of the map. Never more is opened than is drawn without asking.
	 * @param now what is open
	 * @param drawn what is drawn of it
	 * @param kept ids of what stays open however far away the user goes
	 * @param draw draws a state
	 * @return empty if nothing opens or closes
	 */
	Optional<Sight> follow(ZoomedEvent zoom, MapState now, MapPicture drawn, Set<String> kept,
			Function<MapState, MapPicture> draw) {
		this.opened.keySet().retainAll(now.open());
		MapState left = left(now, zoom.getRatio(), kept);
		List<String> entered = new ArrayList<>(zoom.getRoomy()
			.stream()
			.map(CanvasNode::id)
			.filter((id) -> drawn.thing(id).filter((thing) -> !thing.isMore()).isPresent())
			.toList());
		for (; !entered.isEmpty(); entered.removeLast()) {
			MapState next = left.opened(entered);
			MapPicture picture = draw.apply(next);
			if (!picture.isLarge()) {
				entered.forEach((id) -> this.opened.put(id, zoom.getRatio()));
				return Optional.of(new Sight(next, picture));
			}
		}
		return left.equals(now) ? Optional.empty() : Optional.of(new Sight(left, draw.apply(left)));
	}

	/** Whether a zoom has opened any of these. */
	boolean isIn(Set<String> open) {
		return this.opened.keySet().stream().anyMatch(open::contains);
	}

	private MapState left(MapState now, double ratio, Set<String> kept) {
		List<String> gone = this.opened.entrySet()
			.stream()
			.filter((each) -> ratio > BACK * each.getValue() && !kept.contains(each.getKey()))
			.map(Map.Entry::getKey)
			.toList();
		MapState left = now;
		for (String id : gone) {
			left = left.closed(id);
			this.opened.remove(id);
		}
		return left;
	}

}

package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * All that is drawn of one state of the map.
 *
 * @param things each after the one it was opened from
 * @param links the links between them
 * @param marks what the overlay says of things, by their ids
 */
public record MapPicture(List<MapThing> things, List<MapLink> links, Map<String, MapMark> marks) {

	/** The most that is drawn without asking. */
	public static final int MOST = 500;

	public MapPicture {
		things = List.copyOf(things);
		links = List.copyOf(links);
		marks = Map.copyOf(marks);
	}

	public MapPicture(List<MapThing> things, List<MapLink> links) {
		this(things, links, Map.of());
	}

	/** The same, with these told apart where nothing else is said of them. */
	MapPicture with(Collection<String> ids) {
		Map<String, MapMark> all = new HashMap<>(this.marks);
		ids.forEach((id) -> all.putIfAbsent(id, new MapMark(MapMark.Tone.INFO, 0, null)));
		return new MapPicture(this.things, this.links, all);
	}

	/** Whether to ask before it is drawn. */
	public boolean isLarge() {
		return this.things.size() > MOST;
	}

	/** What is drawn under this id. */
	public Optional<MapThing> thing(String id) {
		return this.things.stream().filter((thing) -> thing.id().equals(id)).findFirst();
	}

	/** The type of each thing by its id. */
	public Map<String, String> types() {
		return this.things.stream().collect(Collectors.toMap(MapThing::id, MapThing::type));
	}

	/** From where it all began down to this one. */
	public List<MapThing> path(String id) {
		List<MapThing> path = new ArrayList<>();
		Optional<MapThing> step = thing(id);
		while (step.isPresent() && !path.contains(step.get())) {
			path.addFirst(step.get());
			step = Optional.ofNullable(step.get().parent()).flatMap(this::thing);
		}
		return path;
	}

	MapGraph graph() {
		return new MapGraph(this.things.stream().map(MapThing::node).toList(), this.links);
	}

}

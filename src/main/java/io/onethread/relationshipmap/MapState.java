package io.onethread.relationshipmap;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * What of the map is open.
 *
 * @param root id of the record whose surroundings are looked at; null for the company
 * @param open ids of what was opened
 * @param shown how many are shown below those of which more than usual are
 * @param largest whether the largest customers are drawn, whatever is open
 * @param overlaps whether what divisions share is drawn
 * @param overlay what is laid over the map; null for nothing
 * @param picked ids of customers that are drawn whatever is open, as those that answered
 * to a question
 */
public record MapState(@Nullable String root, Set<String> open, Map<String, Integer> shown, boolean largest,
		boolean overlaps, @Nullable MapOverlay overlay, Set<String> picked) {

	/** The company with its divisions. */
	public static final MapState START = new MapState(null, Set.of(), Map.of(), true, true, null, Set.of());

	public MapState {
		open = Collections.unmodifiableSet(new LinkedHashSet<>(open));
		picked = Collections.unmodifiableSet(new LinkedHashSet<>(picked));
		shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
	}

	/** The surroundings of a record, open by themselves. */
	public static MapState around(String id) {
		return new MapState(id, Set.of(id), Map.of(), true, true, null, Set.of());
	}

	/** Whether this is open. */
	public boolean isOpen(String id) {
		return this.open.contains(id);
	}

	/** With these open too. */
	public MapState opened(List<String> ids) {
		Set<String> open = new LinkedHashSet<>(this.open);
		open.addAll(ids);
		return new MapState(this.root, open, this.shown, this.largest, this.overlaps, this.overlay, this.picked);
	}

	/** With this one closed. */
	public MapState closed(String id) {
		Set<String> open = new LinkedHashSet<>(this.open);
		open.remove(id);
		Map<String, Integer> shown = new LinkedHashMap<>(this.shown);
		shown.remove(id);
		return new MapState(this.root, open, shown, this.largest, this.overlaps, this.overlay, this.picked);
	}

	/** With only these open. */
	public MapState onlyOpen(Set<String> ids) {
		return new MapState(this.root, ids, Map.of(), this.largest, this.overlaps, this.overlay, this.picked);
	}

	/** With that many shown below this one. */
	public MapState showing(String id, int count) {
		Map<String, Integer> shown = new LinkedHashMap<>(this.shown);
		shown.put(id, count);
		return new MapState(this.root, this.open, shown, this.largest, this.overlaps, this.overlay, this.picked);
	}

	/** With or without the largest customers. */
	public MapState withLargest(boolean largest) {
		return new MapState(this.root, this.open, this.shown, largest, this.overlaps, this.overlay, this.picked);
	}

	/** With or without what divisions share. */
	public MapState withOverlaps(boolean overlaps) {
		return new MapState(this.root, this.open, this.shown, this.largest, overlaps, this.overlay, this.picked);
	}

	/** With this laid over it, or nothing. */
	public MapState withOverlay(@Nullable MapOverlay overlay) {
		return new MapState(this.root, this.open, this.shown, this.largest, this.overlaps, overlay, this.picked);
	}

	/** With these customers drawn, whatever is open. */
	public MapState withPicked(Set<String> ids) {
		return new MapState(this.root, this.open, this.shown, this.largest, this.overlaps, this.overlay, ids);
	}

	int shownBelow(String id, int usual) {
		return Optional.ofNullable(this.shown.get(id)).orElse(usual);
	}

}

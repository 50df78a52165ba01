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
 * @param between what is asked about some of what is drawn; null for nothing
 * @param kinds of records that were not opened whole, the labels of what is drawn around
 * them
 */
public record MapState(@Nullable String root, Set<String> open, Map<String, Integer> shown, boolean largest,
		boolean overlaps, @Nullable MapOverlay overlay, Set<String> picked, @Nullable Between between,
		Map<String, Set<String>> kinds) {

	/** The company with its divisions. */
	public static final MapState START = new MapState(null, Set.of(), Map.of(), true, true, null, Set.of(), null,
			Map.of());

	public MapState {
		open = Collections.unmodifiableSet(new LinkedHashSet<>(open));
		kinds = Collections.unmodifiableMap(new LinkedHashMap<>(kinds));
		picked = Collections.unmodifiableSet(new LinkedHashSet<>(picked));
		shown = Collections.unmodifiableMap(new LinkedHashMap<>(shown));
	}

	/** The surroundings of a record, open by themselves. */
	public static MapState around(String id) {
		return new MapState(id, Set.of(id), Map.of(), true, true, null, Set.of(), null, Map.of());
	}

	/** Whether this is open. */
	public boolean isOpen(String id) {
		return this.open.contains(id);
	}

	/** With these open too. */
	public MapState opened(List<String> ids) {
		Set<String> open = new LinkedHashSet<>(this.open);
		open.addAll(ids);
		return new MapState(this.root, open, this.shown, this.largest, this.overlaps, this.overlay, this.picked,
				this.between, this.kinds);
	}

	/** With this one closed. */
	public MapState closed(String id) {
		Set<String> open = new LinkedHashSet<>(this.open);
		open.remove(id);
		Map<String, Integer> shown = new LinkedHashMap<>(this.shown);
		shown.remove(id);
		Map<String, Set<String>> kinds = new LinkedHashMap<>(this.kinds);
		kinds.remove(id);
		return new MapState(this.root, open, shown, this.largest, this.overlaps, this.overlay, this.picked,
				this.between, kinds);
	}

	/** With only these open. */
	public MapState onlyOpen(Set<String> ids) {
		return new MapState(this.root, ids, Map.of(), this.largest, this.overlaps, this.overlay, this.picked,
				this.between, this.kinds);
	}

	/** With that many shown below this one. */
	public MapState showing(String id, int count) {
		Map<String, Integer> shown = new LinkedHashMap<>(this.shown);
		shown.put(id, count);
		return new MapState(this.root, this.open, shown, this.largest, this.overlaps, this.overlay, this.picked,
				this.between, this.kinds);
	}

	/** With or without the largest customers. */
	public MapState withLargest(boolean largest) {
		return new MapState(this.root, this.open, this.shown, largest, this.overlaps, this.overlay, this.picked,
				this.between, this.kinds);
	}

	/** With or without what divisions share. */
	public MapState withOverlaps(boolean overlaps) {
		return new MapState(this.root, this.open, this.shown, this.largest, overlaps, this.overlay, this.picked,
				this.between, this.kinds);
	}

	/** With this laid over it, or nothing. */
	public MapState withOverlay(@Nullable MapOverlay overlay) {
		return new MapState(this.root, this.open, this.shown, this.largest, this.overlaps, overlay, this.picked,
				this.between, this.kinds);
	}

	/** With these customers drawn, whatever is open. */
	public MapState withPicked(Set<String> ids) {
		return new MapState(this.root, this.open, this.shown, this.largest, this.overlaps, this.overlay, ids,
				this.between, this.kinds);
	}

	/** With this asked about some of what is drawn, or nothing. */
	public MapState withBetween(@Nullable Between between) {
		return new MapState(this.root, this.open, this.shown, this.largest, this.overlaps, this.overlay, this.picked,
				between, this.kinds);
	}

	/** With only these kinds drawn around a record, at most so many of each. */
	public MapState openedBy(String id, Set<String> labels, int most) {
		Map<String, Set<String>> kinds = new LinkedHashMap<>(this.kinds);
		kinds.put(id, Set.copyOf(labels));
		MapState opened = opened(List.of(id)).showing(id, most);
		return new MapState(opened.root, opened.open, opened.shown, opened.largest, opened.overlaps, opened.overlay,
				opened.picked, opened.between, kinds);
	}

	/** Whether this kind is drawn around a record that is open. */
	boolean shows(String id, String label) {
		Set<String> labels = this.kinds.get(id);
		return labels == null || labels.contains(label);
	}

	int shownBelow(String id, int usual) {
		return Optional.ofNullable(this.shown.get(id)).orElse(usual);
	}

}

package io.onethread.scene;

import java.util.List;
import java.util.Map;

import io.onethread.graphcanvas.CanvasArrangement;
import org.jspecify.annotations.Nullable;

/**
 * What a scene holds, apart from any store: where records are named, {@code {3}} stands
 * for the fourth of its keys.
 *
 * @param keys the records it is about
 * @param address what is open and laid over the map
 * @param arrangement what was arranged and written by hand
 * @param things what was drawn
 * @param named the numbers of the keys whose names stand in a note, by the note's id
 */
public record SceneDocument(List<RecordKey> keys, Map<String, List<String>> address, CanvasArrangement arrangement,
		List<Drawn> things, Map<String, List<Integer>> named) {

	/** So many records make a scene at most. */
	static final int MOST = 12_000;

	public SceneDocument {
		keys = (keys == null) ? List.of() : List.copyOf(keys);
		address = (address == null) ? Map.of() : Map.copyOf(address);
		arrangement = (arrangement == null) ? CanvasArrangement.NONE : arrangement;
		things = (things == null) ? List.of() : List.copyOf(things);
		named = (named == null) ? Map.of() : Map.copyOf(named);
	}

	/** Something that was drawn, under an id that is written in numbers. */
	public record Drawn(String id, @Nullable String parent, @Nullable Double value) {

	}

}

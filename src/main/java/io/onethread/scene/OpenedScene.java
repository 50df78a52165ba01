package io.onethread.scene;

import java.util.List;
import java.util.Map;

import io.onethread.graphcanvas.CanvasArrangement;
import org.jspecify.annotations.Nullable;

/**
 * A scene as one reader may see it: nothing in it leads to what they may not.
 *
 * @param scene the scene
 * @param address what is open and laid over the map
 * @param arrangement what was arranged and written by hand
 * @param things what was drawn when it was kept
 */
public record OpenedScene(Scene scene, Map<String, List<String>> address, CanvasArrangement arrangement,
		List<Kept> things) {

	public OpenedScene {
		address = Map.copyOf(address);
		things = List.copyOf(things);
	}

	/**
	 * Something that was drawn.
	 *
	 * @param id its id on the map now
	 * @param parent id of what it was opened from; null where that is not known
	 * @param value what it was worth; null where that is not known
	 * @param full whether the reader sees it in full, so that its absence tells something
	 */
	public record Kept(String id, @Nullable String parent, @Nullable Double value, boolean full) {

	}

}

package io.onethread.scene;

import java.util.List;
import java.util.Map;

import io.onethread.graphcanvas.CanvasArrangement;
import org.jspecify.annotations.Nullable;

/**
 * What is seen on the map.
 *
 * @param address what is open and laid over it, as it stands in the map's address
 * @param arrangement what was arranged and written by hand
 * @param things what is drawn
 */
public record SceneContent(Map<String, List<String>> address, CanvasArrangement arrangement, List<Thing> things) {

	public SceneContent {
		address = Map.copyOf(address);
		things = List.copyOf(things);
	}

	/**
	 * Something that is drawn.
	 *
	 * @param id its id on the map, which may be made of those of several records
	 * @param names what it is called; not kept
	 * @param parent id of what it was opened from
	 * @param value what it is worth, where the viewer may know
	 */
	public record Thing(String id, List<String> names, @Nullable String parent, @Nullable Double value) {

		public Thing {
			names = List.copyOf(names);
		}

	}

}

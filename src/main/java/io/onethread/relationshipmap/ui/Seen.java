package io.onethread.relationshipmap.ui;

import java.util.List;
import java.util.stream.Stream;

import io.onethread.graphcanvas.CanvasArrangement;
import io.onethread.relationshipmap.MapPicture;
import io.onethread.relationshipmap.MapThing;
import io.onethread.scene.SceneContent;

/** What is seen on the map, as a scene keeps it. */
final class Seen {

	private Seen() {
	}

	/** What stands for others, or for somebody without a name, is no thing of its own. */
	static SceneContent of(MapPicture picture, MapAddress address, CanvasArrangement arrangement) {
		List<SceneContent.Thing> things = picture.things()
			.stream()
			.filter((thing) -> !thing.isMore() && !MapThing.HIDDEN.equals(thing.of()))
			.map((thing) -> new SceneContent.Thing(thing.id(),
					Stream.of(thing.name(), thing.nameEn()).flatMap(Stream::ofNullable).toList(), thing.parent(),
					thing.value()))
			.toList();
		return new SceneContent(address.write().getParameters(), arrangement, things);
	}

}

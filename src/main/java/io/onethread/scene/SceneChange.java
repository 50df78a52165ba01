package io.onethread.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.scene.OpenedScene.Kept;
import io.onethread.scene.SceneContent.Thing;
import org.jspecify.annotations.Nullable;

/**
 * What is otherwise on the map than when a scene was kept.
 *
 * @param what how
 * @param id the thing's id on the map
 * @param before of a value that changed, what it was
 * @param now of a value that changed, what it is
 */
public record SceneChange(What what, String id, @Nullable Double before, @Nullable Double now) {

	/** Sums of 12 months move a little each day. */
	private static final double NOTEWORTHY = 0.05;

	/** How something is otherwise. */
	public enum What {

		/** It was not there. */
		ADDED,
		/** It is there no more. */
		GONE,
		/** It hangs on something else. */
		MOVED,
		/** It is worth more or less. */
		VALUED

	}

	/**
	 * Compares what was kept with what is drawn for the same reader. What they do not see
	 * in full tells nothing by its absence.
	 */
	public static List<SceneChange> between(OpenedScene kept, List<Thing> drawn) {
		Map<String, Kept> before = new HashMap<>();
		kept.things().forEach((thing) -> before.put(thing.id(), thing));
		List<SceneChange> changes = new ArrayList<>();
		Set<String> now = new HashSet<>();
		for (Thing thing : drawn) {
			now.add(thing.id());
			Kept was = before.get(thing.id());
			if (was == null) {
				changes.add(new SceneChange(What.ADDED, thing.id(), null, null));
			}
			else if (was.parent() != null && thing.parent() != null && !was.parent().equals(thing.parent())) {
				changes.add(new SceneChange(What.MOVED, thing.id(), null, null));
			}
			else if (isNoteworthy(was.value(), thing.value())) {
				changes.add(new SceneChange(What.VALUED, thing.id(), was.value(), thing.value()));
			}
		}
		kept.things()
			.stream()
			.filter((thing) -> thing.full() && !now.contains(thing.id()))
			.forEach((thing) -> changes.add(new SceneChange(What.GONE, thing.id(), null, null)));
		return changes;
	}

	private static boolean isNoteworthy(@Nullable Double before, @Nullable Double now) {
		return before != null && now != null
				&& Math.abs(now - before) > NOTEWORTHY * Math.max(Math.abs(before), Math.abs(now));
	}

}

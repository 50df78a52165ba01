package io.onethread.scene;

import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;

/**
 * A scene as it stands in lists.
 *
 * @param id its id
 * @param name what its maker calls it
 * @param maker who made it
 * @param own whether that is the viewer
 * @param byLink whether everybody who has its link may open it
 * @param people to whom it is shown; told to its maker only
 * @param at when it was made
 * @param changedAt when what it holds was kept last
 */
public record Scene(String id, String name, String maker, boolean own, boolean byLink, List<RecordRef> people,
		ZonedDateTime at, ZonedDateTime changedAt) {

	public Scene {
		people = List.copyOf(people);
	}

}

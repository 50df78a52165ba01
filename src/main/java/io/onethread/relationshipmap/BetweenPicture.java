package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.path.PathService;
import io.onethread.path.Stop;
import io.onethread.path.Way;
import io.onethread.relationshipmap.Surroundings.Kind;
import io.onethread.relationshipmap.Surroundings.Neighbour;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Draws what lies between some of what is drawn: ways from one to the other, or what they
 * share.
 */
@Component
class BetweenPicture {

	/** So many ways are drawn. */
	private static final int WAYS = 5;

	/** What a record has more of than this is looked at in part. */
	private static final int MOST_NEIGHBOURS = 500;

	private final PathService paths;

	private final MapQueries queries;

	BetweenPicture(PathService paths, MapQueries queries) {
		this.paths = paths;
		this.queries = queries;
	}

	/**
	 * Draws it on top of what is drawn.
	 * @return the ids of what answers
	 */
	Set<String> draw(Viewer viewer, Between between, PictureBuilder picture) {
		if (!between.isWhole()) {
			return Set.of();
		}
		return (between.what() == Between.What.WAYS) ? ways(viewer, between, picture)
				: shared(viewer, between, picture);
	}

	private Set<String> ways(Viewer viewer, Between between, PictureBuilder picture) {
		Set<String> drawn = new LinkedHashSet<>();
		this.paths.ways(viewer, between.ids().getFirst(), between.ids().getLast(), WAYS).ifPresent((found) -> {
			for (int i = 0; i < found.ways().size(); i++) {
				way(found.ways().get(i), i, picture, drawn);
			}
		});
		return drawn;
	}

	/** Who is hidden in two ways may be two: they are drawn apart. */
	private static void way(Way way, int number, PictureBuilder picture, Set<String> drawn) {
		@Nullable String before = null;
		for (int i = 0; i < way.stops().size(); i++) {
			Stop stop = way.stops().get(i);
			String id = (stop.id() != null) ? stop.id() : "hidden:" + number + "-" + i;
			picture.thing(stop.isHidden() ? MapThing.hidden(id, before, stop.hidden(), stop.where())
					: new MapThing(id, id, stop.kind(), null, stop.name(), null, 0, null, null, before, true, false));
			if (before != null) {
				List<String> types = way.steps().get(i - 1).types();
				picture.link(before, id, types.isEmpty() ? MapLink.TIED : types.getFirst(), 1);
			}
			drawn.add(id);
			before = id;
		}
	}

	private Set<String> shared(Viewer viewer, Between between, PictureBuilder picture) {
		Map<String, Shared> found = new LinkedHashMap<>();
		for (Surroundings around : this.queries.surroundings(viewer, between.ids(), MOST_NEIGHBOURS)) {
			picture.root(around);
			for (Kind kind : around.kinds()) {
				kind.nearest()
					.forEach(
							(near) -> found.computeIfAbsent(near.id(), (id) -> new Shared(kind.type(), new HashMap<>()))
								.with()
								.put(around.id(), near));
			}
		}
		Set<String> drawn = new LinkedHashSet<>(between.ids());
		found.forEach((id, shared) -> {
			if (shared.with.size() > 1) {
				shared.draw(picture);
				drawn.add(id);
			}
		});
		return drawn;
	}

	/**
	 * What several are tied to.
	 *
	 * @param type its label
	 * @param with how each of them is tied to it
	 */
	private record Shared(String type, Map<String, Neighbour> with) {

		void draw(PictureBuilder picture) {
			List<String> ids = new ArrayList<>(this.with.keySet());
			this.with.forEach((id, near) -> picture.tied(id, this.type, near, ids.getFirst()));
		}

	}

}

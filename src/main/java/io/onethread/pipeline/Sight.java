package io.onethread.pipeline;

import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Where queries start to look for projects, so that none runs through all of them for
 * somebody who sees a few; what they find is still asked whether the viewer may see it.
 *
 * @param doers reps whose projects are meant, run or helped
 * @param owners reps whose customers' projects are meant
 * @param divisions divisions whose projects are meant
 * @param everything whether all projects are meant
 */
record Sight(List<String> doers, List<String> owners, List<String> divisions, boolean everything) {

	static Sight of(Viewer viewer, ProjectFilter filter) {
		String rep = viewer.rep();
		return switch (filter.scope()) {
			case MINE -> new Sight((rep != null) ? List.of(rep) : List.of(), List.of(), List.of(), false);
			case TEAM -> new Sight(viewer.reps(), List.of(), List.of(), false);
			case ALL -> all(viewer, filter);
		};
	}

	private static Sight all(Viewer viewer, ProjectFilter filter) {
		if (!viewer.all()) {
			return new Sight(viewer.reps(), viewer.reps(), List.of(), false);
		}
		return (filter.division() != null) ? new Sight(List.of(), List.of(), List.of(filter.division()), false)
				: new Sight(List.of(), List.of(), List.of(), true);
	}

	/** The viewer, where to look and what else is given, as the queries take it. */
	Map<String, @Nullable Object> with(Viewer viewer, @Nullable Object... namesAndValues) {
		Map<String, @Nullable Object> parameters = viewer.with(namesAndValues);
		parameters.put("doers", this.doers);
		parameters.put("owners", this.owners);
		parameters.put("divisions", this.divisions);
		parameters.put("everything", this.everything);
		return parameters;
	}

}

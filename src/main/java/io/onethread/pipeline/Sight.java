package io.onethread.pipeline;

import java.util.List;
import java.util.Map;

import io.onethread.access.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * Where queries start to look for projects; what they find is still asked whether the
 * viewer may see it.
 *
 * @param doers reps whose projects are meant, run or helped
 * @param owners reps whose customers' projects are meant
 * @param divisions divisions whose projects are meant, {@code ""} for those of none
 */
record Sight(List<String> doers, List<String> owners, List<String> divisions) {

	/** The viewer and where to look, as the queries take it. */
	Map<String, @Nullable Object> with(Viewer viewer) {
		return viewer.with("doers", this.doers, "owners", this.owners, "divisions", this.divisions);
	}

}

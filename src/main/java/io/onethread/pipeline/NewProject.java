package io.onethread.pipeline;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A project to be added.
 *
 * @param customer the id of the customer it is for
 * @param rep the id of the rep who runs it; none for the viewer
 * @param stage the id of its stage; none for the first one
 * @param lines the ids of what is offered
 * @param data what is written down about it
 */
public record NewProject(String customer, @Nullable String rep, @Nullable String stage, List<String> lines,
		ProjectData data) {

	public NewProject {
		lines = List.copyOf(lines);
	}

}

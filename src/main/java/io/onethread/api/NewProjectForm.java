package io.onethread.api;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onethread.pipeline.ProjectData;
import org.jspecify.annotations.Nullable;

/**
 * What a new project is made of, for the description of the API.
 *
 * @param id a random UUID made by whoever adds it
 * @param customer the id of the customer it is for
 * @param rep the id of the rep who runs it; none for you
 * @param stage the id of its stage; none for the first one
 * @param lines the ids of the product lines and products offered
 * @param data what is written down about it
 */
record NewProjectForm(@Nullable String id, String customer, @Nullable String rep, @Nullable String stage,
		@Nullable List<String> lines, @JsonUnwrapped ProjectData data) {

}

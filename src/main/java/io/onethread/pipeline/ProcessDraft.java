package io.onethread.pipeline;

import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * A process as somebody wants it to be.
 *
 * @param version the version that the change is based on; -1 where the division has had
 * no process of its own
 * @param stalledAfter after how many quiet days a project counts as stalled; none to go
 * by the division's own pace
 * @param stages the stages in order; new ones with a new random UUID as their id
 * @param gone the ids of stages that go, and of those that their projects move to
 */
public record ProcessDraft(long version, @Nullable Long stalledAfter, List<Stage> stages, Map<String, String> gone) {

	public ProcessDraft {
		stages = List.copyOf(stages);
		gone = Map.copyOf(gone);
	}

}

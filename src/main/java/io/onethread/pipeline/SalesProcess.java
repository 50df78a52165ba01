package io.onethread.pipeline;

import java.util.List;
import java.util.Optional;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * The way in which projects go from the first word to the decision.
 *
 * @param id its id: that of its division, or {@link #DEFAULT}
 * @param division whose it is; none for the company's own, which serves all divisions
 * without one
 * @param version how often it was changed by hand; what a change must name
 * @param derived whether it was made from the words in the division's projects, and
 * nobody has changed it since
 * @param stalledAfter after how many days without an activity or a move a project counts
 * as stalled; none to go by the division's own pace
 * @param pace the division's own pace in days, where it has decided enough projects to
 * have one
 * @param stages its stages in order
 */
public record SalesProcess(String id, @Nullable RecordRef division, long version, boolean derived,
		@Nullable Long stalledAfter, @Nullable Long pace, List<Stage> stages) {

	/** The id of the company's own process. */
	public static final String DEFAULT = "default";

	public SalesProcess {
		stages = List.copyOf(stages);
	}

	/** The stage of this id. */
	public Optional<Stage> stage(@Nullable String stage) {
		return this.stages.stream().filter((one) -> one.id().equals(stage)).findFirst();
	}

	/** The first stage that stands for a milestone. */
	public Optional<Stage> first(Milestone milestone) {
		return this.stages.stream().filter((one) -> one.milestone() == milestone).findFirst();
	}

	/** Where a stage stands, from 0; -1 where it is none of this process. */
	public int place(@Nullable String stage) {
		for (int i = 0; i < this.stages.size(); i++) {
			if (this.stages.get(i).id().equals(stage)) {
				return i;
			}
		}
		return -1;
	}

}

package io.onethread.pipeline;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A project: a chance to sell.
 *
 * @param id its id
 * @param version how often it was changed by hand; what a change must name
 * @param editable whether the viewer may change it
 * @param data what is written down about it
 * @param stage how far it is, in the words of where it came from
 * @param status {@code open}, {@code won} or {@code lost}
 * @param closedAt when it was decided
 * @param standing where it stands in its process
 * @param customers for whom
 * @param reps who runs it
 * @param helpers who helps; empty in lists
 * @param lines what is offered; empty in lists
 */
public record Project(String id, long version, boolean editable, ProjectData data, @Nullable String stage,
		@Nullable String status, @Nullable LocalDate closedAt, Standing standing, List<RecordRef> customers,
		List<RecordRef> reps, List<RecordRef> helpers, List<RecordRef> lines) {

	/** What it is called. */
	public String name() {
		return this.data.name();
	}

	/** Whether it should have been decided by now. */
	public boolean overdue(LocalDate today) {
		LocalDate expected = this.data.expectedClose();
		return this.standing.open() && expected != null && expected.isBefore(today);
	}

	/**
	 * Where a project stands; derived from its stage, its history and what was done about
	 * it.
	 *
	 * @param division the id of the division that works it, if any
	 * @param process the id of the process it follows
	 * @param stage the id of the stage it stands in; none as long as nobody knows what
	 * its own word for it means
	 * @param milestone what the stage stands for
	 * @param open whether nothing is decided yet
	 * @param weight how likely it is won, 0 to 1
	 * @param since when it entered the stage
	 * @param lastActivity when somebody last did something about it
	 * @param quietSince since when nothing happened
	 * @param stalledOn from what day on it counts as stalled, if nothing happens
	 * @param contacts how many contacts are in it, who have not left
	 * @param keys how many of them are key
	 */
	public record Standing(@Nullable String division, @Nullable String process, @Nullable String stage,
			@Nullable Milestone milestone, boolean open, double weight, @Nullable LocalDate since,
			@Nullable ZonedDateTime lastActivity, @Nullable LocalDate quietSince, @Nullable LocalDate stalledOn,
			long contacts, long keys) {

		/** Whether nothing has happened for longer than it may take. */
		public boolean stalled(LocalDate today) {
			return this.stalledOn != null && !this.stalledOn.isAfter(today);
		}

		/** Whether it hangs on one contact, or on nobody who decides. */
		public boolean single() {
			return this.open && (this.contacts < 2 || this.keys == 0);
		}

	}

}

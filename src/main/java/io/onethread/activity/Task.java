package io.onethread.activity;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Something a rep has promised, or was asked to do.
 *
 * @param id its id
 * @param version how often it was changed by hand
 * @param title what is to be done
 * @param due the day it is due
 * @param status {@code open}, {@code done} or {@code dropped}
 * @param snoozedUntil the day before which it does not ask for attention again
 * @param origin what it came from, as in {@code alert:} and the alert's id, or null
 * @param outcome what came of it
 * @param doneAt when it was done
 * @param rep who owes it
 * @param asker who asked for it, where that is somebody else
 * @param about the customers, contacts and projects it is about, as far as the viewer may
 * know of them
 * @param editable whether the viewer may change it
 * @param createdAt when it was added
 */
public record Task(String id, long version, String title, @Nullable LocalDate due, String status,
		@Nullable LocalDate snoozedUntil, @Nullable String origin, @Nullable String outcome,
		@Nullable ZonedDateTime doneAt, @Nullable RecordRef rep, @Nullable RecordRef asker, List<About> about,
		boolean editable, @Nullable ZonedDateTime createdAt) {

	/** The state of a task that waits to be done. */
	public static final String OPEN = "open";

	/** The state of a task that is done. */
	public static final String DONE = "done";

	/** The state of a task that will not be done. */
	public static final String DROPPED = "dropped";

	/** Whether it waits to be done. */
	public boolean open() {
		return this.status.equals(OPEN);
	}

	/** Whether it should have been done before this day. */
	public boolean overdueOn(LocalDate day) {
		return open() && this.due != null && this.due.isBefore(day);
	}

}

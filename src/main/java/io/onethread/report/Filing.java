package io.onethread.report;

import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Whether somebody reported on a day.
 *
 * @param rep who
 * @param division their division
 * @param state whether they did, or had to
 * @param deadline when it is due, where it is
 * @param report the id of the report, where one was filed
 * @param filedAt when it was filed
 * @param help what they need help with, or empty
 * @param helpOpen whether nobody answered that yet
 * @param read whether the viewer has read it
 * @param comments how many comments it has
 */
public record Filing(RecordRef rep, @Nullable RecordRef division, State state, @Nullable ZonedDateTime deadline,
		@Nullable String report, @Nullable ZonedDateTime filedAt, String help, boolean helpOpen, boolean read,
		long comments) {

	/** Whether a report was filed, and had to be. */
	public enum State {

		/** Filed in time, or on a day on which none was due. */
		FILED,
		/** Filed after it was due. */
		LATE,
		/** Due, and not filed by then. */
		MISSING,
		/** Still to come: it is not due yet. */
		OPEN,
		/** No working day, or before reports or this rep began. */
		FREE,
		/** Files no reports. */
		EXEMPT;

		/** Whether there is something to read. */
		public boolean isFiled() {
			return this == FILED || this == LATE;
		}

	}

}

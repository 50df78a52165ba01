package io.onethread.activity;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which tasks are wanted.
 *
 * @param rep who owes them, or null for all that the viewer may see
 * @param about the customer, contact or project they are about, or null
 * @param status the states wanted
 * @param due the last day they are due, or null
 */
public record TaskFilter(@Nullable String rep, @Nullable String about, List<String> status, @Nullable LocalDate due) {

	/** Those that wait to be done. */
	public static TaskFilter open() {
		return new TaskFilter(null, null, List.of(Task.OPEN), null);
	}

	/** Of these, what this rep owes. */
	public TaskFilter owedBy(String id) {
		return new TaskFilter(id, this.about, this.status, this.due);
	}

	/** Of these, what this record is the subject of. */
	public TaskFilter about(String id) {
		return new TaskFilter(this.rep, id, this.status, this.due);
	}

	/** Of these, what is due by this day. */
	public TaskFilter dueBy(LocalDate day) {
		return new TaskFilter(this.rep, this.about, this.status, day);
	}

}

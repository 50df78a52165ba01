package io.onethread.activity;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What may be changed about a task.
 *
 * @param title what is to be done
 * @param due the day it is due, or null
 * @param rep the id of the rep who owes it
 */
public record TaskData(String title, @Nullable LocalDate due, String rep) {

	/** What a task says now. */
	public static TaskData of(Task task) {
		return new TaskData(task.title(), task.due(), (task.rep() == null) ? "" : task.rep().id());
	}

}

package io.onethread.api;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a new task is made of.
 *
 * @param id a random UUID made by whoever adds it
 * @param title what is to be done
 * @param due the day it is due
 * @param rep the id of the rep who shall do it; one's own where it is left out
 * @param about the ids of the customers, contacts and projects it is about
 * @param origin what it came from
 */
record NewTask(@Nullable String id, @Nullable String title, @Nullable LocalDate due, @Nullable String rep,
		@Nullable List<String> about, @Nullable String origin) {

}

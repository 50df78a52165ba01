package io.onethread.activity;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which activities are wanted.
 *
 * @param rep who does them, or null for all that the viewer may see
 * @param about the customer, contact or project they are about or with, or null
 * @param status the states wanted, or null for all
 * @param since from when, or null
 * @param before up to when, or null
 */
public record ActivityFilter(@Nullable String rep, @Nullable String about, @Nullable List<String> status,
		@Nullable ZonedDateTime since, @Nullable ZonedDateTime before) {

	/** All of a record. */
	public static ActivityFilter about(String id) {
		return new ActivityFilter(null, id, null, null, null);
	}

	/** What this rep does between two moments. */
	public static ActivityFilter of(String rep, ZonedDateTime since, ZonedDateTime before) {
		return new ActivityFilter(rep, null, null, since, before);
	}

	/** Of these, those in these states. */
	public ActivityFilter in(String... states) {
		return new ActivityFilter(this.rep, this.about, List.of(states), this.since, this.before);
	}

}

package io.onethread.question;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A question or a search that somebody keeps, or asked lately.
 *
 * @param id its id
 * @param name what they call it; null for what was only asked
 * @param query where it leads: the route with what is asked
 * @param alert whether they are told when new records answer
 * @param pinned whether it stands first
 * @param at when it was asked last
 */
public record KeptQuestion(String id, @Nullable String name, String query, boolean alert, boolean pinned,
		ZonedDateTime at) {

	/** Whether it is kept for good. */
	public boolean isSaved() {
		return this.name != null;
	}

}

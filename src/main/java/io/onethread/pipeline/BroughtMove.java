package io.onethread.pipeline;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A step of the past, in the words of where it comes from.
 *
 * @param id its id, the same each time it is brought
 * @param project the project's id
 * @param rep the id of the rep who made it
 * @param by the rep's name
 * @param at when
 * @param from the word for the stage it left
 * @param to the word for the stage it entered
 * @param reason why, where somebody said so
 */
public record BroughtMove(String id, String project, String rep, String by, ZonedDateTime at, String from, String to,
		@Nullable String reason) {

}

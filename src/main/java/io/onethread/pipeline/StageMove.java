package io.onethread.pipeline;

import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A project's step from one stage to another.
 *
 * @param id its id
 * @param project which project
 * @param value what that would bring, or brought
 * @param at when it was moved
 * @param by the login that moved it
 * @param rep the rep that moved it, if it was one
 * @param from the stage it left, as it was called then; none where it began
 * @param to the stage it entered, as it was called then
 * @param fromMilestone what the stage it left stood for, if that was known
 * @param toMilestone what the stage it entered stood for
 * @param reason why, where somebody said so
 */
public record StageMove(String id, RecordRef project, @Nullable Double value, ZonedDateTime at, String by,
		@Nullable RecordRef rep, @Nullable String from, String to, @Nullable Milestone fromMilestone,
		@Nullable Milestone toMilestone, @Nullable String reason) {

}

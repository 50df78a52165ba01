package io.onethread.pipeline;

import org.jspecify.annotations.Nullable;

/**
 * Something that a project must have before it leaves a stage.
 *
 * @param stage the stage
 * @param condition what it must have; none for a point of the stage's list
 * @param item the point of the stage's list, or empty
 * @param met whether it has it
 */
public record Exit(Stage stage, @Nullable Condition condition, String item, boolean met) {

}

package io.onethread.pipeline;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * What the projects of a division at a milestone come to.
 *
 * @param division whose projects, by who runs them; none where they run for no division
 * @param milestone how far they are; none for those whose stage nobody has mapped yet
 * @param projects how many there are
 * @param value what they would bring, or brought
 * @param weighted the same, each by how likely it is won
 */
public record MilestoneSum(@Nullable RecordRef division, @Nullable Milestone milestone, long projects, double value,
		double weighted) {

}

package io.onethread.health;

import org.jspecify.annotations.Nullable;

/**
 * How many alerts wait with a rep.
 *
 * @param rep the id of the rep who answers for the customers; null where nobody does
 * @param division the id of the rep's division, if there is one
 * @param alerts how many
 * @param declines how many of them are about falling orders or silence
 * @param stake what they are worth
 */
public record AlertCount(@Nullable String rep, @Nullable String division, long alerts, long declines, double stake) {

}

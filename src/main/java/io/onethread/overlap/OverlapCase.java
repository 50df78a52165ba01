package io.onethread.overlap;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * An overlap that is being looked at and ruled on.
 *
 * @param id its id
 * @param about the overlap as it is now, as far as the viewer may know of it
 * @param open whether it waits for a ruling
 * @param openedAt when it was opened
 * @param settledAt when it was ruled on
 * @param ruling how
 * @param waitsFor the name of the manager who is to rule; null where executives are
 * @param forViewer whether it is the viewer who is to rule, or to decide an appeal
 * @param dueAt until when that is due; null where nothing is
 * @param appealed whether an appeal waits to be decided
 */
public record OverlapCase(String id, Overlap about, boolean open, ZonedDateTime openedAt,
		@Nullable ZonedDateTime settledAt, @Nullable Ruling ruling, @Nullable String waitsFor, boolean forViewer,
		@Nullable ZonedDateTime dueAt, boolean appealed) {

}

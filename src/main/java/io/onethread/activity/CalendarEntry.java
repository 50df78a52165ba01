package io.onethread.activity;

import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A time that is taken in somebody's calendar.
 *
 * @param rep whose
 * @param at when it begins
 * @param allDay whether only its day is known
 * @param minutes how long it takes
 * @param activity what it is; null where it is kept from the viewer
 */
public record CalendarEntry(RecordRef rep, ZonedDateTime at, boolean allDay, @Nullable Integer minutes,
		@Nullable Activity activity) {

}

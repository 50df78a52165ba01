package io.onethread.report;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A report as it stands in a list.
 *
 * @param id its id
 * @param rep whose it is
 * @param day which day
 * @param filed whether it was filed
 * @param filedAt when
 * @param late whether it was first filed after it was due
 * @param help what the rep needs help with, or empty
 * @param helpOpen whether nobody answered that yet
 * @param read whether the viewer has read it
 * @param comments how many comments it has
 * @param text what it says
 */
public record ReportRow(String id, @Nullable RecordRef rep, LocalDate day, boolean filed,
		@Nullable ZonedDateTime filedAt, boolean late, String help, boolean helpOpen, boolean read, long comments,
		ReportText text) {

}

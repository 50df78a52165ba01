package io.onethread.report;

import java.util.Set;

import io.onethread.access.Viewer;

/**
 * Published when somebody said something about a report.
 *
 * @param by who
 * @param report the report as it was before
 * @param concerned the reps that should be told: whose it is, and who spoke about it
 * before
 * @param answer whether it answers what the rep needs help with
 */
public record ReportCommented(Viewer by, DailyReport report, Set<String> concerned, boolean answer) {

}

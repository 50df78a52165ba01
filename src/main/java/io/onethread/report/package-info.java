/**
 * Daily reports: drafted from what a rep's day left in the graph, edited and filed by the
 * rep, read and answered by those above them. Who files by when is a rule per division.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "notice", "activity" })
@NullMarked
package io.onethread.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

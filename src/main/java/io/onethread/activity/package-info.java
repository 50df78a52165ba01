/**
 * What reps do with customers and have promised them: calls, visits, meetings, mails,
 * notes, tasks; how a line is understood, and the calendar.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "matching", "shell" })
@NullMarked
package io.onethread.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

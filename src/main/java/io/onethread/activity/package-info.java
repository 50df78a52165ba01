/** What reps do with customers: calls, visits, meetings, mails, notes. */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "shell" })
@NullMarked
package io.onethread.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

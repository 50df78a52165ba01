/**
 * What all modules know, put together for one person: the start page of the day, and what
 * a team did.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "report", "overlap", "sheet", "sheet :: ui" })
@NullMarked
package io.onethread.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

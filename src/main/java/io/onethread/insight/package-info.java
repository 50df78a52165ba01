/**
 * What all modules know, put together for one person: the start page of the day, what a
 * team did, the company in figures.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "report", "pipeline", "overlap", "chart",
		"sheet", "sheet :: ui" })
@NullMarked
package io.onethread.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What all modules know, put together for one person: the company in figures for
 * executives.
 */
@ApplicationModule(
		allowedDependencies = { "graph", "access", "shell", "pipeline", "overlap", "chart", "sheet", "sheet :: ui" })
@NullMarked
package io.onethread.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

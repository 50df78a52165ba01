/**
<<<<<<< HEAD
 * What all modules know, put together for one person: the start page of the day, and what
 * a team did.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "report", "overlap", "sheet", "sheet :: ui" })
=======
 * What all modules know, put together for one person: the company in figures for
 * executives.
 */
@ApplicationModule(
		allowedDependencies = { "graph", "access", "shell", "pipeline", "overlap", "chart", "sheet", "sheet :: ui" })
>>>>>>> company
@NullMarked
package io.onethread.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

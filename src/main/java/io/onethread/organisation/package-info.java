/**
 * The company itself: divisions, branches, reps and who reports to whom, what is sold.
 */
@ApplicationModule(allowedDependencies = { "graph", "access" })
@NullMarked
package io.onethread.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

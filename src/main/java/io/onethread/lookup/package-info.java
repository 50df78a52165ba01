/**
 * Finding a record by whatever is remembered of it, and the thread of all that hangs
 * together with it.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "shell" })
@NullMarked
package io.onethread.lookup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

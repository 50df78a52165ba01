/**
 * Brings files into the graph. A mapping says what the columns mean; a run reads the
 * files, writes what can be taken, reports what cannot, and can be undone.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell" })
@NullMarked
package io.onethread.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

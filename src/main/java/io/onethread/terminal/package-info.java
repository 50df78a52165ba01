/**
 * The command line. {@code run} is the server; the other commands work through the one
 * that runs on the same data directory, or start one for the purpose.
 */
@ApplicationModule(allowedDependencies = { "graph", "shell", "importing :: file", "matching", "matching :: table" })
@NullMarked
package io.onethread.terminal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * What people are told inside the program: that something was decided, asked or changed
 * which concerns them. Knows nothing of what the others tell.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell" })
@NullMarked
package io.onethread.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

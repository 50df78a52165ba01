/** Logins, roles, tokens, and who may see what: the viewer that every read carries. */
@ApplicationModule(allowedDependencies = { "graph" })
@NullMarked
package io.onethread.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

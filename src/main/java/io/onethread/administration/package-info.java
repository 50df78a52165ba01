/** Who may log in, and what everybody may set for themselves. */
@ApplicationModule(allowedDependencies = { "graph", "access", "organisation", "shell" })
@NullMarked
package io.onethread.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

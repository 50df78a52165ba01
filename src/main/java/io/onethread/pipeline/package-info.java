/** Projects and who plays what part in them. */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "organisation", "shell" })
@NullMarked
package io.onethread.pipeline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

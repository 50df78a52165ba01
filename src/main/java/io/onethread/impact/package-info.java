/**
 * What a change touches: seen before it is made, told to those it concerns, and taken
 * back exactly.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "customer", "organisation", "pipeline",
		"merging", "notice" })
@NullMarked
package io.onethread.impact;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

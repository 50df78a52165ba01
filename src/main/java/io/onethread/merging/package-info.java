/**
 * Several records of one customer: joined by people, shown as one everywhere, and taken
 * apart again as they were.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "matching", "overlap", "overlap :: ui",
		"shell", "graphcanvas" })
@NullMarked
package io.onethread.merging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

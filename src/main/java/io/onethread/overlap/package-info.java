/**
 * Customers whom several reps or divisions work, under one record or under several that
 * look like one, and the check of a name before it is registered.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "matching", "orders", "shell", "graphcanvas",
		"sheet", "sheet :: ui", "notice", "importing" })
@NullMarked
package io.onethread.overlap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

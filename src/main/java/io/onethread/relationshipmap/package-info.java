/**
 * The company as a map: who works which customers, where divisions meet at the same ones,
 * and what any record hangs together with.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "graphcanvas", "shell", "sheet",
		"sheet :: ui", "scene", "scene :: ui", "path" })
@NullMarked
package io.onethread.relationshipmap;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

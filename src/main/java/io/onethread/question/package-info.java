/**
 * Questions asked in the product's own words: read, counted, answered as far as the
 * reader may see, kept, shared, and watched.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "lookup", "lookup :: ui", "shell", "sheet", "sheet :: ui",
		"notice", "graphcanvas" })
@NullMarked
package io.onethread.question;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

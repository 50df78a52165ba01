/**
 * For how long a customer stays with who answers for it though nothing is done there, and
 * the pool it returns to, from which colleagues may claim it. Off until somebody decides.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "notice", "lookup", "lookup :: ui", "shell",
		"sheet", "sheet :: ui" })
@NullMarked
package io.onethread.protection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

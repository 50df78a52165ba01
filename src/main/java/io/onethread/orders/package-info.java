/** Orders and their lines, and the sums kept of them for each customer. */
@ApplicationModule(allowedDependencies = { "graph", "access", "customer", "shell" })
@NullMarked
package io.onethread.orders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

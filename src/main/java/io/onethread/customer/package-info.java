/** Customers, their contacts, and who answers for them. */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "matching", "organisation" })
@NullMarked
package io.onethread.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

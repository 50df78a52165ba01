/**
 * Customers and all that hangs on them passing from one rep to others: planned, carried
 * out customer by customer, counted before and after, and taken back if need be.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "organisation", "customer", "shell", "notice" })
@NullMarked
package io.onethread.handover;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

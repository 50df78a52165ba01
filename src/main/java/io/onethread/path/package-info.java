/**
 * Ways between records by way of people, customers and projects: who can introduce me?
 * The strongest first, each step with what it rests on, hidden ones without a name.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "lookup", "lookup :: ui", "shell" })
@NullMarked
package io.onethread.path;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

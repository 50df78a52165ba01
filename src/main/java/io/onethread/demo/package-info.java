/**
 * A made-up company to look around in: generated from a seed, with the troubles the
 * product is for planted on purpose. Nothing else uses it, and nothing of it runs unless
 * the demo mode is on.
 */
@ApplicationModule(allowedDependencies = { "access", "graph", "pipeline", "protection", "report", "shell" })
@NullMarked
package io.onethread.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * How customers fare: what they bring and what they cost, their rhythm and trend, and
 * alerts where one slides or falls silent. docs/health.md has the formulas.
 */
@ApplicationModule(
		allowedDependencies = { "graph", "access", "customer", "orders", "activity", "notice", "chart", "shell" })
@NullMarked
package io.onethread.health;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

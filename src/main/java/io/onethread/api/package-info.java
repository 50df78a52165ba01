/**
 * What programs may ask for and change over HTTP: {@code /api/v1}, described by itself at
 * {@code /api/v1/openapi.json}. Decides nothing about rights; the services do.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "organisation", "customer", "pipeline", "orders",
		"activity", "overlap", "relationshipmap", "lookup", "importing", "importing::file", "importing::mapping",
		"report", "insight", "health", "notebook", "handover", "notice", "protection", "merging", "impact",
		"coverage" })
@NullMarked
package io.onethread.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

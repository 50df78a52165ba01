/**
 * Tells which customer records may be one customer: names taken apart, telephone numbers,
 * domains and codes, weighed as evidence for and against. Pure Java: it neither reads nor
 * writes the graph.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.onethread.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

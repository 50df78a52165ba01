/**
 * The ground everything stands on: the connection, the Cypher files, the migrations, and
 * what kinds of records and links there are. Knows nothing of any feature.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package io.onethread.graph;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Neo4j in this process, for whoever has no server. Left out of a build by {@code -Dserver-only}. */
@NullMarked
package io.onethread.graph.embedded;

import org.jspecify.annotations.NullMarked;

/**
 * Scenes: what somebody saw on the map, kept by name and shown to others, each of whom is
 * shown what they may see themselves.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "graphcanvas", "notice", "shell" })
@NullMarked
package io.onethread.scene;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

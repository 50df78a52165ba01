/** Scenes beside the map, and their list. */
@NamedInterface("ui")
@NullMarked
package io.onethread.scene.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

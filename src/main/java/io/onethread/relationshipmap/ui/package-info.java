/** The map on the screen: canvas, tree, and what stands beside them. */
@NullMarked
package io.onethread.relationshipmap.ui;

import org.jspecify.annotations.NullMarked;

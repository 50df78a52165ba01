@NullMarked
package io.onethread.scene;

import org.jspecify.annotations.NullMarked;

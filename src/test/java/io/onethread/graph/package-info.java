@NullMarked
package io.onethread.graph;

import org.jspecify.annotations.NullMarked;

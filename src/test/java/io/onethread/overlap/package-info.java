@NullMarked
package io.onethread.overlap;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.impact;

import org.jspecify.annotations.NullMarked;

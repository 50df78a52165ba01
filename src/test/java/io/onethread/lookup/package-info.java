@NullMarked
package io.onethread.lookup;

import org.jspecify.annotations.NullMarked;

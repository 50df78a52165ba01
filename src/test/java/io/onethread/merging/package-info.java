@NullMarked
package io.onethread.merging;

import org.jspecify.annotations.NullMarked;

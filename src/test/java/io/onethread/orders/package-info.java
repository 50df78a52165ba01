@NullMarked
package io.onethread.orders;

import org.jspecify.annotations.NullMarked;

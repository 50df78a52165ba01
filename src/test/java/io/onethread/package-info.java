@NullMarked
package io.onethread;

import org.jspecify.annotations.NullMarked;

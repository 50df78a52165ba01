@NullMarked
package io.onethread.terminal;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.shell;

import org.jspecify.annotations.NullMarked;

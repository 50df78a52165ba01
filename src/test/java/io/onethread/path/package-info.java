@NullMarked
package io.onethread.path;

import org.jspecify.annotations.NullMarked;

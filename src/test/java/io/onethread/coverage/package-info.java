@NullMarked
package io.onethread.coverage;

import org.jspecify.annotations.NullMarked;

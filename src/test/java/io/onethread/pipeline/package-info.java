@NullMarked
package io.onethread.pipeline;

import org.jspecify.annotations.NullMarked;

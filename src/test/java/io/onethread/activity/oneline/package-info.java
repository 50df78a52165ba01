@NullMarked
package io.onethread.activity.oneline;

import org.jspecify.annotations.NullMarked;

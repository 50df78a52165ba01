@NullMarked
package io.onethread.insight;

import org.jspecify.annotations.NullMarked;

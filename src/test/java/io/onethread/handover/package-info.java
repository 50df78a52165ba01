@NullMarked
package io.onethread.handover;

import org.jspecify.annotations.NullMarked;

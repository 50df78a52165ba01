/** The pages of handovers and of the successors' walk-through. */
@NullMarked
package io.onethread.handover.ui;

import org.jspecify.annotations.NullMarked;

/** The page of overlaps. */
@NullMarked
package io.onethread.overlap.ui;

import org.jspecify.annotations.NullMarked;

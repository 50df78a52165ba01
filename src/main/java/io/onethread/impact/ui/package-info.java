/** Pages that say what a change touches. */
@NullMarked
package io.onethread.impact.ui;

import org.jspecify.annotations.NullMarked;

/** Imports on the screen: the runs, what came of each, and the way to a new one. */
@NullMarked
package io.onethread.importing.ui;

import org.jspecify.annotations.NullMarked;

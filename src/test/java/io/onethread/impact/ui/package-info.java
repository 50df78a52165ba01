/** Where changes are asked for. */
@NullMarked
package io.onethread.impact.ui;

import org.jspecify.annotations.NullMarked;

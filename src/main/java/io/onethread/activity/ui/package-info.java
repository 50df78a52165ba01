/** How activities and tasks are written down, listed and shown in a calendar. */
@NullMarked
package io.onethread.activity.ui;

import org.jspecify.annotations.NullMarked;

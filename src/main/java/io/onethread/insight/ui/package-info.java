/** The pages of the day. */
@NullMarked
package io.onethread.insight.ui;

import org.jspecify.annotations.NullMarked;

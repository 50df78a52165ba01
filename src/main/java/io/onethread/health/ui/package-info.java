/** The pages and cards of customer health. */
@NullMarked
package io.onethread.health.ui;

import org.jspecify.annotations.NullMarked;

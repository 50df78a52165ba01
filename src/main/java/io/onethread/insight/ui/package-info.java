/** The pages that put everything together. */
@NullMarked
package io.onethread.insight.ui;

import org.jspecify.annotations.NullMarked;

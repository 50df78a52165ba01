@NullMarked
package io.onethread.overlap.ui;

import org.jspecify.annotations.NullMarked;

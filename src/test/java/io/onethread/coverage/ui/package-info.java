@NullMarked
package io.onethread.coverage.ui;

import org.jspecify.annotations.NullMarked;

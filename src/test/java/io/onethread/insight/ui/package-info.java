@NullMarked
package io.onethread.insight.ui;

import org.jspecify.annotations.NullMarked;

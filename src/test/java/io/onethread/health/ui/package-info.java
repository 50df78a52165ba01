@NullMarked
package io.onethread.health.ui;

import org.jspecify.annotations.NullMarked;

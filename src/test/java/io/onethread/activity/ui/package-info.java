@NullMarked
package io.onethread.activity.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.path.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.lookup.ui;

import org.jspecify.annotations.NullMarked;

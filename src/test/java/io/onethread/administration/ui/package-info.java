@NullMarked
package io.onethread.administration.ui;

import org.jspecify.annotations.NullMarked;

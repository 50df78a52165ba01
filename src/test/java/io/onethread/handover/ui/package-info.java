@NullMarked
package io.onethread.handover.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.notice.ui;

import org.jspecify.annotations.NullMarked;

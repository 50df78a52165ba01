@NullMarked
package io.onethread.notice;

import org.jspecify.annotations.NullMarked;

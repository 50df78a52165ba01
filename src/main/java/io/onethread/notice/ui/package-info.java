/** The bell in the header, and the page of all that one was told. */
@NullMarked
package io.onethread.notice.ui;

import org.jspecify.annotations.NullMarked;

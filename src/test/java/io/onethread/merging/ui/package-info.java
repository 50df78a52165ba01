/** The queue of pairs to decide on, and the records of a customer on its page. */
@NullMarked
package io.onethread.merging.ui;

import org.jspecify.annotations.NullMarked;

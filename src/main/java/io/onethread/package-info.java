/** Onethread: one graph of customers and of everybody who works with them. */
@NullMarked
package io.onethread;

import org.jspecify.annotations.NullMarked;

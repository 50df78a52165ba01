/** The pool, the rules of protection, and what they say of a customer. */
@NullMarked
package io.onethread.protection.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.customer;

import org.jspecify.annotations.NullMarked;

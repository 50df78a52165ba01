@NullMarked
package io.onethread.customer.ui;

import org.jspecify.annotations.NullMarked;

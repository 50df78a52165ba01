/** One's customers as a list, and the forms to add and change them and their contacts. */
@NullMarked
package io.onethread.customer.ui;

import org.jspecify.annotations.NullMarked;

/** What people do with the program from one end to the other, in a real browser. */
@NullMarked
package io.onethread.journey;

import org.jspecify.annotations.NullMarked;

/** The program as a process of its own, killed in the middle of its work. */
@NullMarked
package io.onethread.crash;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.importing.guess;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.importing;

import org.jspecify.annotations.NullMarked;

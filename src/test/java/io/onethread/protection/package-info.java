@NullMarked
package io.onethread.protection;

import org.jspecify.annotations.NullMarked;

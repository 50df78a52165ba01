@NullMarked
package io.onethread.health;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.api;

import org.jspecify.annotations.NullMarked;

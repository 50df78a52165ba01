@NullMarked
package io.onethread.demo;

import org.jspecify.annotations.NullMarked;

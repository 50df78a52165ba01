@NullMarked
package io.onethread.activity;

import org.jspecify.annotations.NullMarked;

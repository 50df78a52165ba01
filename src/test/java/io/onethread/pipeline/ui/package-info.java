@NullMarked
package io.onethread.pipeline.ui;

import org.jspecify.annotations.NullMarked;

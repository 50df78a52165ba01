@NullMarked
package io.onethread.question.ui;

import org.jspecify.annotations.NullMarked;

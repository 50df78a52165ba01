@NullMarked
package io.onethread.question.grammar;

import org.jspecify.annotations.NullMarked;

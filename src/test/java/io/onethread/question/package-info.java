@NullMarked
package io.onethread.question;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.notebook;

import org.jspecify.annotations.NullMarked;

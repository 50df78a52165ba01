@NullMarked
package io.onethread.notebook.reading;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.notebook.ui;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.onethread.importing.ui;

import org.jspecify.annotations.NullMarked;

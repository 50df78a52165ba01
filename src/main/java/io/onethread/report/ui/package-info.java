/** Pages where reports are written, read and asked for. */
@NullMarked
package io.onethread.report.ui;

import org.jspecify.annotations.NullMarked;

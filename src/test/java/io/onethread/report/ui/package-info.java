@NullMarked
package io.onethread.report.ui;

import org.jspecify.annotations.NullMarked;

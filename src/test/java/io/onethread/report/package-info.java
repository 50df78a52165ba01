@NullMarked
package io.onethread.report;

import org.jspecify.annotations.NullMarked;

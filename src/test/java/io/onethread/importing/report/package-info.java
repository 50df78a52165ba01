@NullMarked
package io.onethread.importing.report;

import org.jspecify.annotations.NullMarked;

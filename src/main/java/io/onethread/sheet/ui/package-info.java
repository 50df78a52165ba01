/** The button that downloads a table. */
@NamedInterface("ui")
@NullMarked
package io.onethread.sheet.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The page of overlaps, and how evidence is shown. */
@NamedInterface("ui")
@NullMarked
package io.onethread.overlap.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

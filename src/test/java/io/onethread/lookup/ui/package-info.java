@NamedInterface("ui")
@NullMarked
package io.onethread.lookup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

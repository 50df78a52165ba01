@NamedInterface("guess")
@NullMarked
package io.onethread.importing.guess;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** The language that says what the columns of files mean in the graph. */
@NamedInterface("mapping")
@NullMarked
package io.onethread.importing.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

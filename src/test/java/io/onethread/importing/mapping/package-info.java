@NamedInterface("mapping")
@NullMarked
package io.onethread.importing.mapping;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

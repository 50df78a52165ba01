@NamedInterface("file")
@NullMarked
package io.onethread.importing.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

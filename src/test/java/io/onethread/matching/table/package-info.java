@NamedInterface("table")
@NullMarked
package io.onethread.matching.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

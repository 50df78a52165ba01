@NamedInterface("report")
@NullMarked
package io.onethread.importing.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/**
 * Key people: who decides, who influences, whom only one of us knows, whom we lost; and
 * which customers hang on a single thread.
 */
@ApplicationModule(allowedDependencies = { "graph", "access", "shell", "sheet", "sheet :: ui" })
@NullMarked
package io.onethread.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/**
 * The frame around every page: menu, header, login, language, light and dark, and the
 * small pieces all views are built of.
 */
@ApplicationModule(allowedDependencies = { "access", "graph" })
@NullMarked
package io.onethread.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

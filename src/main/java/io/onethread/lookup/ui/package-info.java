/** The search bar on every page, its results, and a record's page with its thread. */
@NamedInterface("ui")
@NullMarked
package io.onethread.lookup.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

package io.onethread.importing.ui;

import io.onethread.importing.KeptMapping;
import org.jspecify.annotations.Nullable;

/**
 * A way to say what the files mean.
 *
 * @param kept a mapping that is kept, or null to make one by hand
 * @param fit how well it fits the files
 */
record MappingChoice(@Nullable KeptMapping kept, Fit fit) {

}

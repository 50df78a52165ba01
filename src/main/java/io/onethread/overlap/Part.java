package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A customer in an overlap, as far as the viewer may know it.
 *
 * @param key the customer's id, for use within the module only
 */
record Part(String key, Sight sight, @Nullable String name, @Nullable String nameEn, List<String> divisions,
		List<String> branches, double openValue, @Nullable Double value12, @Nullable ZonedDateTime lastActivity) {

}

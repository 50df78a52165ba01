package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A customer in an overlap, as far as the viewer may know it.
 *
 * @param key the customer's id, for use within the module only
 * @param reps the ids of those who work it; none unless the viewer sees it in full
 */
record Part(String key, Sight sight, @Nullable String name, @Nullable String nameEn, List<String> divisions,
		List<String> branches, List<String> reps, double openValue, @Nullable Double value12,
		@Nullable ZonedDateTime lastActivity) {

}

package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A customer in an overlap, as far as the viewer may know it.
 *
 * @param key the customer's id, for use within the module only
 * @param reps the ids of those who work it; none unless the viewer sees it in full
 * @param sells who sells which product lines there
 * @param passing whether it is passing from one rep to another just now
 */
record Part(String key, Sight sight, @Nullable String name, @Nullable String nameEn, List<String> divisions,
		List<String> branches, List<String> reps, double openValue, @Nullable Double value12,
		@Nullable ZonedDateTime lastActivity, List<Sells> sells, boolean passing) {

	/**
	 * What a rep sells at a customer, for use within the module only.
	 *
	 * @param rep the rep's id; null unless the viewer sees the customer in full
	 * @param lines the ids of the product lines
	 */
	record Sells(@Nullable String rep, List<String> lines) {

	}

}

package io.onethread.relationshipmap;

import org.jspecify.annotations.Nullable;

/**
 * A customer that two divisions share.
 *
 * @param id its id
 * @param name its name
 * @param nameEn its English name
 * @param value what was ordered in the last 12 months
 * @param otherId id of the record it looks like, where the divisions work two records
 * @param otherName the name of that
 */
public record SharedCustomer(String id, String name, @Nullable String nameEn, double value, @Nullable String otherId,
		@Nullable String otherName) {

}

package io.onethread.customer;

import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A customer as far as its viewer may see it.
 *
 * @param id its id
 * @param level how much of it is shown; in {@link Level#SUMMARY} all of the data but
 * name, city, industry and status is empty
 * @param version how often it was changed by hand; what a change must name
 * @param data what is written down about it
 * @param owners who answers for it, the owner before co-owners
 * @param createdAt when it was added
 * @param changedAt when it was changed last
 */
public record Customer(String id, Level level, long version, CustomerData data, List<Owner> owners,
		@Nullable ZonedDateTime createdAt, @Nullable ZonedDateTime changedAt) {

	/** Whether the viewer may change it. */
	public boolean editable() {
		return this.level == Level.FULL;
	}

	/**
	 * Who answers for a customer.
	 *
	 * @param rep the rep
	 * @param role {@code owner} or {@code co-owner}
	 * @param division the rep's division, if any
	 */
	public record Owner(RecordRef rep, String role, @Nullable RecordRef division) {

	}

}

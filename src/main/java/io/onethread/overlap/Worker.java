package io.onethread.overlap;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A rep at a customer.
 *
 * @param customer the customer's id
 * @param id the rep's id
 * @param name the rep's name
 * @param role {@code owner}, {@code co-owner}, or null
 * @param divisions the ids of the rep's divisions
 * @param projects how many projects they run or help there; null where the viewer may not
 * know
 * @param orders how many orders they sold; null likewise
 * @param activities how often they were in touch; null likewise
 * @param lastActivity when last; null likewise or never
 * @param lastOrder when they sold last; null likewise or never
 */
public record Worker(String customer, String id, String name, @Nullable String role, List<String> divisions,
		@Nullable Integer projects, @Nullable Integer orders, @Nullable Integer activities,
		@Nullable ZonedDateTime lastActivity, @Nullable LocalDate lastOrder) {

	/** Whether the viewer may know what this rep does there. */
	public boolean isKnown() {
		return this.projects != null;
	}

}

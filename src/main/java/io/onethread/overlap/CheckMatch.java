package io.onethread.overlap;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * A customer that a checked name resembles.
 *
 * @param id null where the viewer may only know that there is one
 * @param name null likewise
 * @param sight how much the viewer may know
 * @param score how likely it is the same customer, 0 to 1
 * @param reasons why; without the customer's own values unless the viewer may see it in
 * full
 * @param askDivision which division to ask; null where none works it
 */
public record CheckMatch(@Nullable String id, @Nullable String name, Sight sight, double score, List<Reason> reasons,
		@Nullable Place askDivision) {

	/** {@code full}, {@code summary} or {@code exists}. */
	public String level() {
		return ((this.sight == Sight.OWN_PART) ? Sight.SUMMARY : this.sight).name().toLowerCase(Locale.ROOT);
	}

}

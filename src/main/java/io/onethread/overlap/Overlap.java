package io.onethread.overlap;

import java.time.ZonedDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Customers that more than one rep works, or that look like one customer.
 *
 * @param id tells this overlap apart; stays the same as long as there is one
 * @param kind in which way they overlap
 * @param pattern what it comes to
 * @param customers one customer, or the two records
 * @param reps who works them, as far as the viewer may know
 * @param divisions the divisions that work them
 * @param openValue what the viewer may see of the value of open projects
 * @param value12 what the viewer may see of the orders of the last twelve months
 * @param lastActivity when anybody was last in touch, as far as the viewer may know; null
 * when nobody ever was
 * @param daysQuiet days since then
 * @param avoided whether several work it, there is money in it, and nobody has come for
 * long
 * @param score how likely two records are one customer, 0 to 1; 1 where there is but one
 * record
 * @param reasons why it is one, strongest first
 */
public record Overlap(String id, OverlapKind kind, Pattern pattern, List<Customer> customers, List<Rep> reps,
		List<Place> divisions, double openValue, double value12, @Nullable ZonedDateTime lastActivity,
		@Nullable Long daysQuiet, boolean avoided, double score, List<Reason> reasons) {

	/**
	 * A customer in an overlap.
	 *
	 * @param id null where the viewer may only know that there is one
	 * @param name null likewise
	 * @param nameEn the English name, if there is one
	 * @param sight how much the viewer may know of it
	 * @param divisions the divisions that work it, which is whom to ask
	 */
	public record Customer(@Nullable String id, @Nullable String name, @Nullable String nameEn, Sight sight,
			List<Place> divisions) {

	}

	/** A rep by id and name. */
	public record Rep(String id, String name) {

	}

}

package io.onethread.protection;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What a division holds of a customer, and when something was last done for it: by the
 * division's people, by who helps there, or by nobody who is known. What only another
 * division did does not count.
 *
 * @param customer the customer's id
 * @param division the division's id, or empty for reps of none
 * @param owners the ids of the reps who answer for it
 * @param reps the ids of all of the division's who hold it, owners and co-owners
 * @param since from when on the latest of the owners has had it, as far as known
 * @param createdAt the day the customer was registered
 * @param kept the day a manager last took its return back
 * @param followUp the day of the last follow-up
 * @param project the day a project last moved
 * @param order the day of the last order
 * @param openProject whether a project is open
 * @param warned the day its owners were last warned
 */
record Hold(String customer, String division, List<String> owners, List<String> reps, @Nullable LocalDate since,
		@Nullable LocalDate createdAt, @Nullable LocalDate kept, @Nullable LocalDate followUp,
		@Nullable LocalDate project, @Nullable LocalDate order, boolean openProject, @Nullable LocalDate warned) {

	Hold {
		owners = List.copyOf(owners);
		reps = List.copyOf(reps);
	}

	/**
	 * When the clock began: when the owner got it; where nobody knows, when it was
	 * registered here; at the earliest when a manager kept it.
	 * @param otherwise the day to take where none is known
	 */
	LocalDate start(LocalDate otherwise) {
		LocalDate start = (this.since != null) ? this.since : (this.createdAt != null) ? this.createdAt : otherwise;
		return (this.kept != null && this.kept.isAfter(start)) ? this.kept : start;
	}

}

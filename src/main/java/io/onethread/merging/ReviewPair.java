package io.onethread.merging;

import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.overlap.Reason;
import org.jspecify.annotations.Nullable;

/**
 * Two customers that may be one, to be decided on.
 *
 * @param id the pair's id
 * @param left the customer with the smaller id
 * @param right the other
 * @param score how likely they are one, 0 to 1
 * @param stake value of open projects and twelve months' orders of both
 * @param reasons what speaks for and against it
 * @param fresh what was found since somebody judged them different
 * @param judged that judgement; null if there was none
 */
public record ReviewPair(String id, Side left, Side right, double score, double stake, List<Reason> reasons,
		List<Reason> fresh, @Nullable Judged judged) {

	/**
	 * One of the two.
	 *
	 * @param id its id
	 * @param name its name
	 * @param owners who answers for it
	 * @param orders the orders of the last twelve months, in the company's currency
	 * @param open the value of open projects
	 * @param lastActivity when somebody was in touch last
	 */
	public record Side(String id, String name, List<String> owners, double orders, double open,
			@Nullable ZonedDateTime lastActivity) {

		/** What hangs on it. */
		double stake() {
			return this.orders + this.open;
		}

	}

	/**
	 * That they were held to be different.
	 *
	 * @param by who said so
	 * @param at when
	 */
	public record Judged(String by, ZonedDateTime at) {

	}

	/** The one that hangs together with more, into which the other would be merged. */
	public Side larger() {
		return (this.right.stake() > this.left.stake()) ? this.right : this.left;
	}

	/** The other one. */
	public Side smaller() {
		return (larger() == this.left) ? this.right : this.left;
	}

}

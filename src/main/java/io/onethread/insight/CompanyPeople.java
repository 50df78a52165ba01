package io.onethread.insight;

import java.util.List;

/**
 * How much hangs on single people.
 *
 * @param reps how the revenue is spread over the reps who answer for the customers
 * @param top the reps on whom most hangs
 * @param oneContact customers with orders of which one contact is known
 * @param noContact customers with orders of which none is known
 */
public record CompanyPeople(CompanyConcentration reps, List<Holder> top, Part oneContact, Part noContact) {

	/**
	 * A rep and what hangs on them.
	 *
	 * @param rep the rep
	 * @param division the id of their division; empty for none
	 * @param customers for how many customers with orders they answer first
	 * @param revenue what these brought in twelve months
	 * @param share that share of the whole
	 */
	public record Holder(CompanyName rep, String division, long customers, double revenue, double share) {

	}

	/**
	 * Some of the customers.
	 *
	 * @param customers how many
	 * @param revenue what they brought in twelve months
	 */
	public record Part(long customers, double revenue) {

	}

}

package io.onethread.relationshipmap;

/**
 * Two reps who work together.
 *
 * @param one one's id
 * @param other the other's
 * @param customers how many customers both work
 * @param projects in how many projects both have a part
 */
public record WorkTie(String one, String other, long customers, long projects) {

	/** A project together ties more than a customer that both call on. */
	double weight() {
		return this.customers + 2.0 * this.projects;
	}

}

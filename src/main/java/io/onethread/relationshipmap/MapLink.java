package io.onethread.relationshipmap;

/**
 * A link on the map.
 *
 * @param from id of the node it starts at
 * @param to id of the node it ends at
 * @param type the relationship type; {@link #OVERLAP} between divisions that share
 * customers, {@link #WORKS} from a place in the company to a customer its reps work,
 * {@link #MORE} to a group
 * @param count how many shared customers, reps, projects or orders it stands for
 */
public record MapLink(String from, String to, String type, long count) {

	/** Two divisions share customers. */
	public static final String OVERLAP = "OVERLAP";

	/** Reps there work the customer. */
	public static final String WORKS = "WORKS";

	/** Somehow, in a way the viewer may not know. */
	public static final String TIED = "TIED";

	/** Where something was on the earlier of two days. */
	public static final String BEFORE = "BEFORE";

	/** Where something came to be until the later of two days. */
	public static final String AFTER = "AFTER";

	/** There are more than are drawn. */
	public static final String MORE = "MORE";

}

package io.onethread.overlap;

/** How much a viewer may know of a customer. */
public enum Sight {

	/** Everything: they answer for it, or for whoever does. */
	FULL,
	/**
	 * Name, place, owner and division, and what they themselves do there: they run or
	 * help a project.
	 */
	OWN_PART,
	/** Name, place, owner and division: it is of their division. */
	SUMMARY,
	/** That there is one, and which division to ask. */
	EXISTS;

	/** Whether the customer is one of the viewer's own. */
	public boolean isOwn() {
		return this == FULL || this == OWN_PART;
	}

	static Sight of(boolean full, boolean own, boolean summary) {
		return full ? FULL : own ? OWN_PART : summary ? SUMMARY : EXISTS;
	}

}

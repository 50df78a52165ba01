package io.onethread.customer;

/** How much of a customer a viewer may see. */
public enum Level {

	/** Everything but other people's private notes. */
	FULL,
	/** Name and English name, city, industry, owner, division and status. */
	SUMMARY,
	/** Only that there is such a customer, and which division to ask. */
	EXISTS

}

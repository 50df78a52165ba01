package io.onethread.importing.translate;

/** A record that a row names, before it is known whether it exists. */
public sealed interface Named {

	/** Its label. */
	String label();

	/** What the row calls it, for people. */
	String text();

	/**
	 * Named by its key.
	 *
	 * @param label its label
	 * @param id the id made of the key
	 * @param text the key
	 */
	record ById(String label, String id, String text) implements Named {

	}

	/**
	 * Named by a property.
	 *
	 * @param label its label
	 * @param property the property
	 * @param text the property's value
	 */
	record ByProperty(String label, String property, String text) implements Named {

	}

}

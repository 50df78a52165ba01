package io.onethread.importing.ui;

import io.onethread.graph.PropertyType;

/** What somebody says a column is. */
sealed interface Meaning {

	/** It is left out. */
	record Nothing() implements Meaning {

	}

	/** It fills a property of a record that the row brings. */
	record Fills(String label, String property, PropertyType type) implements Meaning {

	}

	/**
	 * It names another record, to which the row's own is linked.
	 *
	 * @param type the type of the link
	 * @param other the label of the other
	 * @param outward whether the link leads from the row's record to the other
	 * @param by the property by which the other is found: name or code
	 */
	record Names(String type, String other, boolean outward, String by) implements Meaning {

	}

}

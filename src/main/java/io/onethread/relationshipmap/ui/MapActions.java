package io.onethread.relationshipmap.ui;

/** What can be done from beside the canvas. */
interface MapActions {

	/** Selects a node or a link, opening what it is below. */
	void select(Selection selection);

	/** Opens what is closed, closes what is open, or shows more of what was left out. */
	void toggle(String id);

	/** Shows the surroundings of a record alone. */
	void around(String record);

}

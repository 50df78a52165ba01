package io.onethread.relationshipmap.ui;

import java.util.Set;

import io.onethread.relationshipmap.Between;
import org.jspecify.annotations.Nullable;

/** What can be done from beside the canvas. */
interface MapActions {

	/** Selects a node or a link, opening what it is below. */
	void select(Selection selection);

	/** Opens what is closed, closes what is open, or shows more of what was left out. */
	void toggle(String id);

	/** Shows the surroundings of a record alone. */
	void around(String record);

	/** Asks something about some of what is drawn; null asks nothing any more. */
	void between(@Nullable Between between);

	/** Opens a record, but only these kinds around it, at most so many of each. */
	void openBy(String id, Set<String> labels, int most);

}

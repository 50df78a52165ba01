package io.onethread.shell;

import java.util.Set;

import io.onethread.access.Viewer;

/**
 * A number beside a menu entry: how many things wait there. Published as a bean by the
 * module whose page it is.
 */
public interface MenuCount {

	/** The path of the menu entry. */
	String path();

	/** How many wait for this viewer; 0 shows nothing. */
	long count(Viewer viewer);

	/**
	 * The labels of the records it depends on; it is counted anew when some were written.
	 */
	default Set<String> kinds() {
		return Set.of();
	}

	/** Whether the number calls for attention, and so has the thread's colour. */
	default boolean urgent() {
		return false;
	}

}

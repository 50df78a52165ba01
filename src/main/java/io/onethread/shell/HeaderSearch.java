package io.onethread.shell;

import com.vaadin.flow.component.Component;

/**
 * Puts the search bar into the header of every page. Published as a bean by whoever
 * searches.
 */
@FunctionalInterface
public interface HeaderSearch {

	/** A new search bar for one page. */
	Component create();

}

package io.onethread.shell;

import com.vaadin.flow.component.Component;

/**
 * The field that takes a line such as "call Mr Li tomorrow at 3", shows how it was
 * understood, and writes it down on Enter. Published as a bean by the module that
 * understands it, for start pages and whoever else wants one.
 */
@FunctionalInterface
public interface QuickEntry {

	/** A new field for one page, which fills the width it is given. */
	Component create();

}

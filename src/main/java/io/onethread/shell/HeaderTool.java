package io.onethread.shell;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;

/**
 * Puts something small, such as the bell, at the right end of the header of every page.
 * Published as a bean by the module it belongs to.
 */
@FunctionalInterface
public interface HeaderTool {

	/** A new one for one page. */
	Component create(Viewer viewer);

}

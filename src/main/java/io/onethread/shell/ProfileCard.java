package io.onethread.shell;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;

/**
 * Something of one's own that a module lets one set up on one's profile page. Published
 * as a bean by that module.
 */
@FunctionalInterface
public interface ProfileCard {

	/** A new card for one page. */
	Component create(Viewer viewer);

}

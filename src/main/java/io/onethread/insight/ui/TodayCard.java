package io.onethread.insight.ui;

import java.time.LocalDate;
import java.util.Optional;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;

/** A card beside the list of the start page. */
@FunctionalInterface
interface TodayCard {

	/** A new one for one page, or nothing where it has nothing for this viewer. */
	Optional<Component> create(Viewer viewer, LocalDate today);

}

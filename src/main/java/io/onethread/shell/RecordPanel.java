package io.onethread.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;

/**
 * What a module adds to the page of a record: a card below its facts, buttons in its
 * head. Published as a bean by each module that has something to say; asked only for
 * records that the viewer may open. The order of the beans is the order on the page.
 */
public interface RecordPanel {

	/**
	 * A card for this record, or nothing.
	 * @param type the record's label, as in {@code Customer}
	 */
	Optional<Component> card(Viewer viewer, String type, String id);

	/**
	 * The labels of what the card shows itself, so that the thread need not show it
	 * again.
	 * @param type the record's label
	 */
	default Set<String> tells(String type) {
		return Set.of();
	}

	/** Buttons for this record's head. */
	default List<Component> actions(Viewer viewer, String type, String id) {
		return List.of();
	}

}

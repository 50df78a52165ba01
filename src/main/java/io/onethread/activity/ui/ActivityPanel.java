package io.onethread.activity.ui;

import java.util.Optional;
import java.util.Set;

import com.vaadin.flow.component.Component;
import io.onethread.access.Viewer;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.RecordPanel;

import org.springframework.core.annotation.Order;

/** The time line on the pages of customers, contacts and projects. */
@org.springframework.stereotype.Component
@Order(40)
class ActivityPanel implements RecordPanel {

	private static final Set<String> TYPES = Set.of("Customer", "Contact", "Project");

	private final Entries entries;

	private final LiveChanges live;

	ActivityPanel(Entries entries, LiveChanges live) {
		this.entries = entries;
		this.live = live;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		return TYPES.contains(type) ? Optional.of(new TimelineCard(this.entries, this.live, viewer, id))
				: Optional.empty();
	}

}

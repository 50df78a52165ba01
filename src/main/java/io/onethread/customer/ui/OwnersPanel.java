package io.onethread.customer.ui;

import java.util.Optional;

import com.vaadin.flow.component.Component;
import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.access.Viewers;
import io.onethread.customer.OwnershipService;
import io.onethread.organisation.RepService;
import io.onethread.shell.BeforeChange;
import io.onethread.shell.LiveChanges;
import io.onethread.shell.RecordPanel;

import org.springframework.core.annotation.Order;

/** Puts who answers for a customer on its page. */
@org.springframework.stereotype.Component
@Order(10)
class OwnersPanel implements RecordPanel {

	private final OwnershipService ownership;

	private final RepService reps;

	private final Viewers viewers;

	private final LiveChanges changes;

	private final BeforeChange before;

	OwnersPanel(OwnershipService ownership, RepService reps, Viewers viewers, LiveChanges changes,
			BeforeChange before) {
		this.before = before;
		this.ownership = ownership;
		this.reps = reps;
		this.viewers = viewers;
		this.changes = changes;
	}

	@Override
	public Optional<Component> card(Viewer viewer, String type, String id) {
		if (!type.equals("Customer") || viewer.is(Role.ADMINISTRATOR)) {
			return Optional.empty();
		}
		return this.ownership.find(viewer, id)
			.map((found) -> new OwnersCard(this.ownership, this.reps, this.viewers, this.changes, this.before, found));
	}

}

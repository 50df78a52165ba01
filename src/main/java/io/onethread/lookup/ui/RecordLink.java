package io.onethread.lookup.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import io.onethread.lookup.RecordRef;

/** A link to a record's page. */
final class RecordLink {

	private RecordLink() {
	}

	/** A link that goes on with the walk. */
	static RouterLink on(RecordRef record) {
		RouterLink link = new RouterLink();
		link.setRoute(RecordView.class, new RouteParameters("id", record.id()));
		link.getElement().setAttribute("href", Words.path(record));
		link.addClassName("lookup-row-link");
		return link;
	}

	/** A link that begins a walk. */
	static RouterLink anew(RecordRef record) {
		RouterLink link = on(record);
		link.getElement().addEventListener("click", (click) -> Walk.startAnew(UI.getCurrent()));
		return link;
	}

}

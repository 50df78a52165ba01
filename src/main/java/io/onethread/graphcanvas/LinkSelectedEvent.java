package io.onethread.graphcanvas;

import com.vaadin.flow.component.ComponentEvent;

/** A link was selected. */
public class LinkSelectedEvent extends ComponentEvent<GraphCanvas> {

	private final CanvasLink link;

	LinkSelectedEvent(GraphCanvas source, CanvasLink link) {
		super(source, true);
		this.link = link;
	}

	public CanvasLink getLink() {
		return this.link;
	}

}

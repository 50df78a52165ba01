package io.onethread.graphcanvas;

import com.vaadin.flow.component.ComponentEvent;

/** The user has arranged what is drawn differently, and has come to rest. */
public class ArrangementChangedEvent extends ComponentEvent<GraphCanvas> {

	private final CanvasArrangement arrangement;

	ArrangementChangedEvent(GraphCanvas source, CanvasArrangement arrangement) {
		super(source, true);
		this.arrangement = arrangement;
	}

	public CanvasArrangement getArrangement() {
		return this.arrangement;
	}

}

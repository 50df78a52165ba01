package io.onethread.graphcanvas;

import com.vaadin.flow.component.ComponentEvent;

/**
 * The user wants a node opened or, where it is open, closed. The canvas changes nothing
 * by itself: it waits to be shown another graph.
 */
public class NodeOpenedEvent extends ComponentEvent<GraphCanvas> {

	private final CanvasNode node;

	NodeOpenedEvent(GraphCanvas source, CanvasNode node) {
		super(source, true);
		this.node = node;
	}

	/** The node as it is now; whether it is open says what is wanted. */
	public CanvasNode getNode() {
		return this.node;
	}

}

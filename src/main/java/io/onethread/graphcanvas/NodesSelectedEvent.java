package io.onethread.graphcanvas;

import java.util.List;

import com.vaadin.flow.component.ComponentEvent;

/** Other nodes are selected: several, one, or none any more. */
public class NodesSelectedEvent extends ComponentEvent<GraphCanvas> {

	private final transient List<CanvasNode> nodes;

	NodesSelectedEvent(GraphCanvas source, List<CanvasNode> nodes) {
		super(source, true);
		this.nodes = List.copyOf(nodes);
	}

	public List<CanvasNode> getNodes() {
		return this.nodes;
	}

}

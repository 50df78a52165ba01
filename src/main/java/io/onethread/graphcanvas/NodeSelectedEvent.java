package io.onethread.graphcanvas;

import java.util.Optional;

import com.vaadin.flow.component.ComponentEvent;
import org.jspecify.annotations.Nullable;

/** A node was selected, or the selection was given up. */
public class NodeSelectedEvent extends ComponentEvent<GraphCanvas> {

	private final @Nullable CanvasNode node;

	NodeSelectedEvent(GraphCanvas source, @Nullable CanvasNode node) {
		super(source, true);
		this.node = node;
	}

	/** The node; empty when nothing is selected any more. */
	public Optional<CanvasNode> getNode() {
		return Optional.ofNullable(this.node);
	}

}

package io.onethread.graphcanvas;

import com.vaadin.flow.component.ComponentEvent;

/**
 * The user goes back over, or again takes, a step that {@link GraphCanvas#markStep()} put
 * among those of the canvas.
 */
public class StepEvent extends ComponentEvent<GraphCanvas> {

	private final boolean undo;

	StepEvent(GraphCanvas source, boolean undo) {
		super(source, true);
		this.undo = undo;
	}

	/** Whether the step is taken back, rather than again. */
	public boolean isUndo() {
		return this.undo;
	}

}

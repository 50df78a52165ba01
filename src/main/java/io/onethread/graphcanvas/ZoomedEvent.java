package io.onethread.graphcanvas;

import java.util.List;

import com.vaadin.flow.component.ComponentEvent;

/** The user went nearer or farther, and has come to rest. */
public class ZoomedEvent extends ComponentEvent<GraphCanvas> {

	private final double ratio;

	private final List<CanvasNode> roomy;

	ZoomedEvent(GraphCanvas source, double ratio, List<CanvasNode> roomy) {
		super(source, true);
		this.ratio = ratio;
		this.roomy = List.copyOf(roomy);
	}

	/** How far away the camera is, as {@link ViewState#ratio()}. */
	public double getRatio() {
		return this.ratio;
	}

	/**
	 * Closed nodes whose contents have found room by it, what the user looks at first.
	 */
	public List<CanvasNode> getRoomy() {
		return this.roomy;
	}

}

package io.onethread.graphcanvas;

import com.vaadin.flow.component.ComponentEvent;

/** The user moved or zoomed, and has come to rest. */
public class ViewChangedEvent extends ComponentEvent<GraphCanvas> {

	private final ViewState viewState;

	ViewChangedEvent(GraphCanvas source, ViewState viewState) {
		super(source, true);
		this.viewState = viewState;
	}

	public ViewState getViewState() {
		return this.viewState;
	}

}

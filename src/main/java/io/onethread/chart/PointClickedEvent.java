package io.onethread.chart;

import com.vaadin.flow.component.ComponentEvent;

/** A value was clicked, in the chart or in its table. */
public class PointClickedEvent extends ComponentEvent<Chart> {

	private final ChartPoint point;

	PointClickedEvent(Chart source, ChartPoint point) {
		super(source, true);
		this.point = point;
	}

	public ChartPoint getPoint() {
		return this.point;
	}

}

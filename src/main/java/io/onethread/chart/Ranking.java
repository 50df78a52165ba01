package io.onethread.chart;

import java.util.List;

/**
 * Bars one below the other, in the order given.
 *
 * @param measure what is measured
 * @param unit what the values count
 * @param bars the bars
 */
public record Ranking(String measure, Unit unit, List<Bar> bars) implements ChartData {

	public Ranking {
		bars = List.copyOf(bars);
	}

	@Override
	public boolean has(ChartPoint point) {
		return point.series() == null && this.bars.stream().anyMatch((bar) -> bar.id().equals(point.item()));
	}

	/**
	 * One bar.
	 *
	 * @param id comes back when it is clicked
	 * @param name its name; untrusted text
	 * @param why a remark; empty for none
	 * @param value how long it is
	 * @param paint its colour
	 */
	public record Bar(String id, String name, String why, double value, Paint paint) {

	}

}

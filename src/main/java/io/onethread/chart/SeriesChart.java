package io.onethread.chart;

import java.util.List;

/**
 * Bars, lines and areas over names or time.
 *
 * @param axis what they stand over
 * @param series the values
 * @param stacked whether bars stand on each other rather than side by side
 * @param marks what is said about places in it
 */
public record SeriesChart(Axis axis, List<Series> series, boolean stacked, List<Mark> marks) implements ChartData {

	public SeriesChart {
		series = List.copyOf(series);
		marks = List.copyOf(marks);
		for (Series one : series) {
			if (one.values().size() != axis.items().size()) {
				throw new IllegalArgumentException("Series " + one.id() + " has " + one.values().size() + " values for "
						+ axis.items().size() + " items");
			}
		}
	}

	public SeriesChart(Axis axis, List<Series> series) {
		this(axis, series, false, List.of());
	}

	@Override
	public boolean has(ChartPoint point) {
		return this.axis.items().stream().anyMatch((item) -> item.id().equals(point.item()))
				&& this.series.stream().anyMatch((one) -> one.id().equals(point.series()));
	}

}

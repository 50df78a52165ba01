package io.onethread.chart;

import org.jspecify.annotations.Nullable;

/**
 * One value of a chart.
 *
 * @param item id of the item on the axis, of the bar, or of the row
 * @param series id of the series, or of the column of a matrix; null in a ranking
 */
public record ChartPoint(String item, @Nullable String series) {

}

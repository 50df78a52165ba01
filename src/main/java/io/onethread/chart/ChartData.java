package io.onethread.chart;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What a chart shows. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({ @JsonSubTypes.Type(value = SeriesChart.class, name = "series"),
		@JsonSubTypes.Type(value = Ranking.class, name = "ranking"),
		@JsonSubTypes.Type(value = Matrix.class, name = "matrix") })
public sealed interface ChartData permits SeriesChart, Ranking, Matrix {

	/**
	 * Whether such a place is drawn. The browser is not believed: a tab may be behind, or
	 * somebody may make things up.
	 */
	boolean has(ChartPoint point);

}

package io.onethread.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Values of one kind, one for each item of the axis.
 *
 * @param id comes back when one of them is clicked
 * @param name its name in legend and table
 * @param kind how it is drawn
 * @param unit what the values count; series of a second unit have an axis of their own
 * @param paint its colour
 * @param values the values; null where nothing is known, which is not zero
 */
public record Series(String id, String name, Kind kind, Unit unit, Paint paint, List<@Nullable Double> values) {

	/** How a series is drawn. */
	public enum Kind {

		BAR, LINE,

		/** A dashed line: what is expected, or was before. */
		DASHED,

		/** A line with the area below it. */
		AREA

	}

	public Series {
		// Not List.copyOf: that takes no gaps.
		values = Collections.unmodifiableList(new ArrayList<>(values));
	}

}

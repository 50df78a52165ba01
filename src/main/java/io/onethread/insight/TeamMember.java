package io.onethread.insight;

import java.util.Map;

import io.onethread.graph.RecordRef;
import io.onethread.report.Filing;
import org.jspecify.annotations.Nullable;

/**
 * What a rep did on a day, and how it stands with them.
 *
 * @param rep who
 * @param division their division
 * @param state whether they reported
 * @param report the id of their report, where one was filed
 * @param counts how many of each figure
 * @param values what these are worth: of orders, projects won, alerts, and neglected
 * customers
 */
public record TeamMember(RecordRef rep, @Nullable RecordRef division, Filing.State state, @Nullable String report,
		Map<Figure, Long> counts, Map<Figure, Double> values) {

	/** How many. */
	public long count(Figure figure) {
		return this.counts.getOrDefault(figure, 0L);
	}

	/** What they are worth. */
	public double value(Figure figure) {
		return this.values.getOrDefault(figure, 0.0);
	}

	/** What is shown: a sum of money, or a number. */
	public double shown(Figure figure) {
		return figure.isMoney() ? value(figure) : count(figure);
	}

}

package io.onethread.handover;

import java.util.List;

/**
 * How well a rep fits a customer. Each part is from 0 to 1.
 *
 * @param rep the rep's id
 * @param ties how well they know each other
 * @param lines how much of what the customer buys the rep sells
 * @param place how near the rep is
 * @param load how much room the rep has
 * @param reasons why, the strongest first
 */
public record Fit(String rep, double ties, double lines, double place, double load, List<Reason> reasons) {

	/** The whole by a rule's weights, from 0 to 1. */
	public double score(SplitRule rule) {
		double weights = rule.ties() + rule.lines() + rule.place() + rule.load();
		return (weights <= 0) ? 0 : (rule.ties() * this.ties + rule.lines() * this.lines + rule.place() * this.place
				+ rule.load() * this.load) / weights;
	}

	/** The kind of a reason. */
	public enum Kind {

		OWNER, CO_OWNER, MET, PROJECTS, LINES, BRANCH, CITY, DIVISION, LOAD

	}

	/**
	 * A reason.
	 *
	 * @param kind its kind
	 * @param count what it counts: visits and calls, projects, customers
	 * @param days how many days ago they last met; -1 where that is not so
	 */
	public record Reason(Kind kind, long count, long days) {

	}

}

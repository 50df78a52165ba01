package io.onethread.health;

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * What the work with a customer costs, and when somebody is told.
 *
 * @param rate what an hour costs where a division has no rate of its own, in the
 * company's currency
 * @param rates what an hour costs in divisions that have their own, by their ids
 * @param minutes how long an activity takes that does not say, travel counted in, by kind
 * @param band a customer breaks even whose profit is no more than this share of its
 * revenue above or below zero
 * @param patience after so many days in which nothing happens an alert goes one up
 */
public record HealthSettings(double rate, Map<String, Double> rates, Map<String, Integer> minutes, double band,
		int patience) {

	/** Kinds of activities, the costly ones first. */
	public static final Map<String, Integer> MINUTES = Map.of("visit", 180, "meeting", 120, "call", 20, "mail", 10,
			"note", 5);

	/** What holds until somebody decides otherwise. */
	public static final HealthSettings USUAL = new HealthSettings(300, Map.of(), MINUTES, 0.03, 7);

	private static final double MOST_RATE = 100_000;

	private static final int MOST_MINUTES = 24 * 60;

	private static final int MOST_PATIENCE = 365;

	public HealthSettings {
		rates = Map.copyOf(rates);
		Map<String, Integer> all = new TreeMap<>(MINUTES);
		all.putAll(minutes);
		minutes = Map.copyOf(all);
	}

	/**
	 * Checks the values.
	 * @throws AlertProblem.Invalid if one is not between its limits
	 */
	void check() {
		require(between(this.rate, MOST_RATE)
				&& this.rates.values().stream().allMatch((one) -> between(one, MOST_RATE)), "rate");
		require(this.minutes.values().stream().allMatch((one) -> between(one, MOST_MINUTES))
				&& MINUTES.keySet().containsAll(this.minutes.keySet()), "minutes");
		require(between(this.band, 1), "band");
		require(this.patience >= 1 && this.patience <= MOST_PATIENCE, "patience");
	}

	/** What an hour costs in a division. */
	public double rateOf(@Nullable String division) {
		return (division == null) ? this.rate : this.rates.getOrDefault(division, this.rate);
	}

	/** How long an activity of this kind takes that does not say. */
	public int minutesOf(String kind) {
		return this.minutes.getOrDefault(kind, MINUTES.getOrDefault("note", 5));
	}

	private static boolean between(double value, double most) {
		return value >= 0 && value <= most;
	}

	private static void require(boolean holds, String field) {
		if (!holds) {
			throw new AlertProblem.Invalid(field);
		}
	}

}

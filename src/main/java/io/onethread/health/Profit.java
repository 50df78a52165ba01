package io.onethread.health;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What a customer left in twelve months, line by line: revenue, less what came back, less
 * what the goods cost, less the work that was done for it. Where the cost of any order is
 * not known, neither is the profit: nothing is made up.
 *
 * @param revenue what was sold, before returns
 * @param returns what of it came back
 * @param cost what the goods cost, those that came back taken off; null where unknown
 * @param work what was done for the customer, the costliest first
 * @param serving what that work cost
 * @param profit what is left; null where unknown
 * @param standing what that makes of the customer
 */
public record Profit(double revenue, double returns, @Nullable Double cost, List<Work> work, double serving,
		@Nullable Double profit, Standing standing) {

	/**
	 * One kind of work done by one division.
	 *
	 * @param kind what was done
	 * @param division the id of the division that did it, if any
	 * @param times how often
	 * @param hours how long all of it took
	 * @param rate what an hour costs there
	 * @param cost what it cost
	 */
	public record Work(String kind, @Nullable String division, long times, double hours, double rate, double cost) {

	}

	static Profit of(double net, double returns, @Nullable Double cost, List<Effort> efforts, HealthSettings settings) {
		List<Work> work = efforts.stream()
			.map((one) -> new Work(one.kind(), one.division(), one.times(), one.hours(settings),
					settings.rateOf(one.division()), one.cost(settings)))
			.sorted(Comparator.comparingDouble(Work::cost).reversed())
			.toList();
		double serving = work.stream().mapToDouble(Work::cost).sum();
		Double profit = (cost == null) ? null : Double.valueOf(net - cost - serving);
		return new Profit(net + returns, returns, cost, work, serving, profit, standing(net, profit, settings.band()));
	}

	private static Standing standing(double net, @Nullable Double profit, double band) {
		if (profit == null) {
			return Standing.UNKNOWN;
		}
		if (Math.abs(profit) <= band * Math.max(0, net)) {
			return Standing.BREAK_EVEN;
		}
		return (profit > 0) ? Standing.PROFITABLE : Standing.LOSS_MAKING;
	}

	/** What was sold and stayed sold. */
	public double net() {
		return this.revenue - this.returns;
	}

	/** What is left before the work is counted; null where unknown. */
	public @Nullable Double margin() {
		return (this.cost == null) ? null : Double.valueOf(net() - this.cost);
	}

	/** How often what was done, by kind. */
	public Map<String, Long> times() {
		return this.work.stream().collect(Collectors.groupingBy(Work::kind, Collectors.summingLong(Work::times)));
	}

}

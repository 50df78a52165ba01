package io.onethread.orders;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * Sums up the orders of one customer, with what came back taken off. A credit note, which
 * is an order of negative value, counts in the month it is written; so does what an order
 * has in negative lines. An order that was returned as a whole brings nothing; one that
 * was cancelled never was.
 */
final class OrderBook {

	/** Days of orders are kept this long: enough to see a season twice. */
	private static final int YEARS = 3;

	private final LocalDate asOf;

	private final SortedMap<String, Double> months = new TreeMap<>();

	private final SortedMap<LocalDate, Day> days = new TreeMap<>();

	private long entries;

	private long orders;

	private double value;

	private double value12;

	private double returns12;

	private double cost;

	private @Nullable Double cost12 = 0.0;

	private @Nullable LocalDate lastOrderAt;

	/**
	 * Starts an empty one.
	 * @param asOf the last day of the twelve months
	 */
	OrderBook(LocalDate asOf) {
		this.asOf = asOf;
	}

	/**
	 * An order as it is written.
	 *
	 * @param day when it was placed
	 * @param value what it brings, negative for a credit note
	 * @param cost what it costs, where that is known
	 * @param status {@code placed}, {@code cancelled} or {@code returned}
	 * @param linesReturned the sum of its negative lines, as a positive number
	 */
	record Placed(@Nullable LocalDate day, double value, @Nullable Double cost, String status, double linesReturned) {

		/** Whether it takes something back rather than ordering something. */
		boolean isCreditNote() {
			return this.value < 0;
		}

		/** Whether it never took effect. */
		boolean isVoid() {
			return this.status.equals("cancelled") && !isCreditNote();
		}

		private boolean isBack() {
			return this.status.equals("returned") && !isCreditNote();
		}

		/** What it brings in the end. */
		double net() {
			return (isVoid() || isBack()) ? 0 : this.value;
		}

		/** What of it came back, as a positive number. */
		double returns() {
			if (isVoid()) {
				return 0;
			}
			if (isBack()) {
				return this.value;
			}
			return (this.linesReturned > 0) ? this.linesReturned : Math.max(0, -this.value);
		}

		/** What its goods cost, those that came back taken off; null where unknown. */
		@Nullable Double netCost() {
			if (net() == 0) {
				return 0.0;
			}
			return (this.cost == null) ? null : isCreditNote() ? Double.valueOf(-Math.abs(this.cost)) : this.cost;
		}

	}

	private static final class Day {

		private double value;

		private long orders;

	}

	OrderBook add(Placed order) {
		if (order.isVoid()) {
			return this;
		}
		this.entries++;
		double net = order.net();
		Double netCost = order.netCost();
		LocalDate day = order.day();
		this.orders += order.isCreditNote() ? 0 : 1;
		this.value += net;
		this.cost += (netCost != null) ? netCost : 0;
		if (day == null) {
			return this;
		}
		this.months.merge(day.toString().substring(0, 7), net, Double::sum);
		if (!order.isCreditNote() && (this.lastOrderAt == null || day.isAfter(this.lastOrderAt))) {
			this.lastOrderAt = day;
		}
		if (day.isAfter(this.asOf)) {
			return this;
		}
		if (day.isAfter(this.asOf.minusMonths(12))) {
			this.value12 += net;
			this.returns12 += order.returns();
			this.cost12 = (this.cost12 == null || netCost == null) ? null : Double.valueOf(this.cost12 + netCost);
		}
		if (day.isAfter(this.asOf.minusYears(YEARS))) {
			Day sums = this.days.computeIfAbsent(day, (key) -> new Day());
			sums.value += net;
			sums.orders += order.isCreditNote() ? 0 : 1;
		}
		return this;
	}

	/** Whether nothing counts. */
	boolean isEmpty() {
		return this.entries == 0;
	}

	/** The sums as they are kept. */
	Map<String, @Nullable Object> sums() {
		Map<String, @Nullable Object> sums = new HashMap<>();
		sums.put("orders", this.orders);
		sums.put("value", this.value);
		sums.put("value12", this.value12);
		sums.put("returns12", this.returns12);
		sums.put("cost", this.cost);
		sums.put("cost12", this.cost12);
		sums.put("lastOrderAt", this.lastOrderAt);
		sums.put("months", List.copyOf(this.months.keySet()));
		sums.put("values", List.copyOf(this.months.values()));
		List<Double> values = new ArrayList<>(this.days.size());
		List<Long> counts = new ArrayList<>(this.days.size());
		for (Entry<LocalDate, Day> day : this.days.entrySet()) {
			values.add(day.getValue().value);
			counts.add(day.getValue().orders);
		}
		sums.put("days", List.copyOf(this.days.keySet()));
		sums.put("dayValues", values);
		sums.put("dayOrders", counts);
		sums.put("asOf", this.asOf);
		return sums;
	}

}

package io.onethread.health;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Orders made up for tests. */
final class Books {

	static final LocalDate TODAY = LocalDate.of(2026, 11, 18);

	private final SortedMap<LocalDate, Double> days = new TreeMap<>();

	/**
	 * An order of this value every so many days, from one number of days ago to another.
	 */
	Books every(int days, double value, int from, int to) {
		for (int ago = from; ago >= to; ago -= days) {
			this.days.merge(TODAY.minusDays(ago), value * (1 + 0.1 * ((ago / days) % 3 - 1)), Double::sum);
		}
		return this;
	}

	Books on(int daysAgo, double value) {
		this.days.merge(TODAY.minusDays(daysAgo), value, Double::sum);
		return this;
	}

	History history() {
		long[] orders = new long[this.days.size()];
		Arrays.fill(orders, 1);
		return new History(List.copyOf(this.days.keySet()),
				this.days.values().stream().mapToDouble(Double::doubleValue).toArray(), orders, TODAY);
	}

	Facts facts(String status) {
		History history = history();
		double net = history.between(TODAY.minusMonths(12), TODAY);
		return new Facts("c", status, history, net, 0, 0.6 * net, List.of());
	}

}

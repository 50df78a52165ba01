package io.onethread.health;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Benchmark;
import io.onethread.graph.Cypher;
import io.onethread.orders.TradeSums;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How long it takes to say of all customers how they fare, from their orders to the
 * alerts, and how long a single new order takes. It adds customers and orders of its own,
 * so it comes last.
 */
@Component
@Order(1_000)
class HealthBenchmark implements Benchmark {

	private static final int BATCH = 500;

	private static final int REPS = 300;

	private static final int DAYS = 720;

	private static final int SINGLE = 20;

	private final Cypher cypher;

	private final TradeSums sums;

	private final HealthUpkeep upkeep;

	private final int customers;

	private final int orders;

	HealthBenchmark(Cypher cypher, TradeSums sums, HealthUpkeep upkeep,
			@Value("${onethread.bench.customers:100000}") int customers,
			@Value("${onethread.bench.orders:1000000}") int orders) {
		this.cypher = cypher;
		this.sums = sums;
		this.upkeep = upkeep;
		this.customers = customers;
		this.orders = orders;
	}

	@Override
	public String name() {
		return "health";
	}

	@Override
	public Table run() {
		List<List<String>> rows = new ArrayList<>();
		LocalDate today = LocalDate.now();
		rows.add(row("adding %d customers with %d orders".formatted(this.customers, this.orders),
				seconds(() -> fill(today))));
		double summed = seconds(this.sums::refreshAll);
		double looked = seconds(this.upkeep::refreshAll);
		rows.add(row("summing up all orders", summed));
		rows.add(row("profit, rhythm, trend and alerts of all customers", looked));
		rows.add(row("both: from orders to alerts", summed + looked));
		rows.add(row("the same again, with every alert open", seconds(this.upkeep::refreshAll)));
		double[] single = new double[SINGLE];
		for (int i = 0; i < SINGLE; i++) {
			String customer = customer(i * (this.customers / SINGLE));
			String order = "bench-new-" + i;
			save(List.of(Map.of("id", customer, "name", "Bench", "rep", rep(i), "orders",
					List.of(List.of(order, today, 1_000.0, 700.0)))));
			single[i] = seconds(() -> {
				this.sums.refresh(List.of(customer));
				this.upkeep.refresh(List.of(customer));
			});
		}
		rows.add(row("one new order, median", Quantiles.median(single)));
		rows.add(List.of("alerts that wait", String.valueOf(alerts())));
		return new Table("Customer health, seconds on %d cores".formatted(Runtime.getRuntime().availableProcessors()),
				List.of("", "s"), rows);
	}

	private long alerts() {
		Viewer all = new Viewer("bench", "bench", Role.EXECUTIVE, null, "bench", null, List.of());
		return this.cypher.findOne("health/find_open_alerts", all.with(), (row) -> row.get("alerts").asLong())
			.orElse(0L);
	}

	/** Some order often and some seldom, one in twenty less and less of late. */
	private void fill(LocalDate today) {
		for (int i = 0; i < REPS; i++) {
			this.cypher.save("health/save_sample_rep", Map.of("id", rep(i), "name", "Bench rep " + i), (row) -> row);
		}
		SplittableRandom dice = new SplittableRandom(1);
		double mean = (double) this.orders / this.customers;
		List<Map<String, Object>> rows = new ArrayList<>(BATCH);
		int left = this.orders;
		for (int i = 0; i < this.customers; i++) {
			int count = (i == this.customers - 1) ? left
					: Math.min(left, (int) Math.round(mean * (0.2 + 1.6 * dice.nextDouble())));
			left -= count;
			boolean sliding = dice.nextInt(20) == 0;
			double value = Math.exp(8 + 1.4 * (dice.nextDouble() - 0.5) * 3);
			List<Object> orders = new ArrayList<>(count);
			for (int n = 0; n < count; n++) {
				int ago = (int) ((n + 0.3 * dice.nextDouble()) * DAYS / Math.max(1, count));
				double worth = value * (0.7 + 0.6 * dice.nextDouble()) * ((sliding && ago < 100) ? 0.25 : 1);
				orders.add(List.of("bench-o-%d-%d".formatted(i, n), today.minusDays(ago), worth, 0.7 * worth));
			}
			rows.add(Map.of("id", customer(i), "name", "Bench customer " + i, "rep", rep(i % REPS), "orders", orders));
			if (rows.size() == BATCH) {
				save(rows);
				rows.clear();
			}
		}
		save(rows);
	}

	private void save(List<Map<String, Object>> rows) {
		this.cypher.save("health/save_sample", Map.of("rows", rows), (row) -> row);
	}

	private static String customer(int number) {
		return "bench-c-" + number;
	}

	private static String rep(int number) {
		return "bench-r-" + number % REPS;
	}

	private static double seconds(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e9;
	}

	private static List<String> row(String what, double seconds) {
		return List.of(what, String.format(Locale.ROOT, "%.3f", seconds));
	}

}

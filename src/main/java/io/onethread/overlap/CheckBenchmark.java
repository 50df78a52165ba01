package io.onethread.overlap;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.BareDriver;
import io.onethread.graph.BareDriver.Query;
import io.onethread.graph.Benchmark;
import io.onethread.graph.Cypher;
import io.onethread.matching.CustomerProfile;
import io.onethread.matching.MatchIndex;
import io.onethread.matching.Matcher;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How long it takes to tell while a name is typed whether the customer is there, beside a
 * bare look into the full-text index for the same words; and the same by an index of ten
 * times as many customers in memory. It adds customers of its own, so it comes late.
 */
@Component
@Order(900)
class CheckBenchmark implements Benchmark {

	private static final int BATCH = 1000;

	private static final int CHECKS = 500;

	/** How many the index alone holds at most when it is small. */
	private static final int FEW = 100_000;

	private static final int TIMES_MORE = 10;

	private final Cypher cypher;

	private final CustomerCheck check;

	private final CustomerIndex index;

	private final BareDriver bare;

	private final int customers;

	CheckBenchmark(Cypher cypher, CustomerCheck check, CustomerIndex index, BareDriver bare,
			@Value("${onethread.bench.customers:100000}") int customers) {
		this.cypher = cypher;
		this.check = check;
		this.index = index;
		this.bare = bare;
		this.customers = customers;
	}

	@Override
	public String name() {
		return "check";
	}

	@Override
	public Table run() {
		Viewer viewer = fill();
		this.index.rebuilt();
		List<List<String>> rows = new ArrayList<>();
		List<Description> typed = typed(this.customers);
		List<double[]> times = List.of(new double[CHECKS], new double[CHECKS]);
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < CHECKS; i++) {
				Description one = typed.get(i);
				Query lookup = new Query("overlap/find_like_name", Map.of("text", words(one), "limit", 10));
				Runnable ours = () -> this.check.check(viewer, one);
				Runnable bareRun = () -> this.bare.read(List.of(lookup));
				// Now one first, now the other.
				times.get(i % 2)[i] = time((i % 2 == 0) ? ours : bareRun);
				times.get(1 - i % 2)[i] = time((i % 2 == 0) ? bareRun : ours);
			}
		}
		rows.add(row("check of what is typed", times.get(0)));
		rows.add(row("full-text query by the driver", times.get(1)));
		rows.add(List.of("ratio", ratio(times.get(0), times.get(1), 0.5), ratio(times.get(0), times.get(1), 0.95)));
		int few = Math.min(this.customers, FEW);
		double[] small = searched(index(few), typed(few));
		double[] large = searched(index(TIMES_MORE * few), typed(TIMES_MORE * few));
		rows.add(row("index of %,d in memory alone".formatted(few), small));
		rows.add(row("index of %,d in memory alone".formatted(TIMES_MORE * few), large));
		rows.add(List.of("ratio", ratio(large, small, 0.5), ratio(large, small, 0.95)));
		return new Table("Checking before registering at %,d customers, %d names in the making, ms"
			.formatted(this.customers, CHECKS), List.of("", "p50", "p95"), rows);
	}

	private static double[] searched(MatchIndex index, List<Description> typed) {
		double[] times = new double[CHECKS];
		for (int round = 0; round < 2; round++) {
			for (int i = 0; i < CHECKS; i++) {
				CustomerProfile profile = typed.get(i).profile();
				times[i] = time(() -> index.matches(profile, Matcher.POSSIBLE));
			}
		}
		return times;
	}

	private static MatchIndex index(int customers) {
		MatchIndex index = new MatchIndex();
		for (int from = 0; from < customers; from += 50_000) {
			index.addAll(IntStream.range(from, Math.min(customers, from + 50_000)).mapToObj((i) -> {
				InventedCustomer one = InventedCustomer.of(i);
				return CustomerProfile.of("bench-k-" + i,
						Map.of("name", one.name(), "phone", one.phone(), "city", one.city()));
			}).toList());
		}
		return index;
	}

	/** Half and whole names, short forms, slips, other spellings, and numbers. */
	private static List<Description> typed(int customers) {
		SplittableRandom dice = new SplittableRandom(7);
		List<Description> typed = new ArrayList<>(CHECKS);
		for (int i = 0; i < CHECKS; i++) {
			typed.add(InventedCustomer.of(dice.nextInt(customers)).typed(dice));
		}
		return typed;
	}

	private static String words(Description typed) {
		String text = typed.text().replaceAll("[^\\p{L}\\p{N} ]", " ").strip();
		return text.isEmpty() ? "x" : text;
	}

	private Viewer fill() {
		List<Map<String, Object>> rows = new ArrayList<>(BATCH);
		for (int i = 0; i < this.customers; i++) {
			InventedCustomer one = InventedCustomer.of(i);
			rows.add(Map.of("id", "bench-k-" + i, "name", one.name(), "phone", one.phone(), "city", one.city(), "rep",
					"bench-q-" + i % 300, "division", "bench-d-" + i % 15));
			if (rows.size() == BATCH || i == this.customers - 1) {
				this.cypher.save("overlap/save_bench_customers", Map.of("rows", rows), (row) -> row);
				rows.clear();
			}
		}
		return new Viewer("bench", "bench", Role.REP, "bench-q-0", "bench", "bench-d-0", List.of("bench-q-0"));
	}

	private static double time(Runnable work) {
		long start = System.nanoTime();
		work.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static List<String> row(String what, double[] times) {
		return List.of(what, number(at(times, 0.5)), number(at(times, 0.95)));
	}

	private static String ratio(double[] ours, double[] theirs, double share) {
		return number(at(ours, share) / at(theirs, share));
	}

	private static double at(double[] times, double share) {
		double[] sorted = times.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.round(share * (sorted.length - 1))];
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

}

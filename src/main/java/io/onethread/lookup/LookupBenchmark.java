package io.onethread.lookup;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import io.onethread.access.Viewer;
import io.onethread.graph.BareDriver;
import io.onethread.graph.BareDriver.Query;
import io.onethread.graph.Benchmark;
import io.onethread.graph.Cypher;
import io.onethread.lookup.Samples.Sample;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * How long a search and a thread take, beside the same queries by the bare driver. The
 * two take turns within one run, so that whatever else the machine does hits both.
 */
@Component
@Order(1)
class LookupBenchmark implements Benchmark {

	private static final int SAMPLES = 100;

	private static final int ROUNDS = 5;

	private static final int LIMIT = 20;

	private final Cypher cypher;

	private final SearchService search;

	private final ThreadService threads;

	private final BareDriver bare;

	private final int customers;

	LookupBenchmark(Cypher cypher, SearchService search, ThreadService threads, BareDriver bare,
			@Value("${onethread.bench.lookup:0}") int customers) {
		this.customers = customers;
		this.cypher = cypher;
		this.search = search;
		this.threads = threads;
		this.bare = bare;
	}

	@Override
	public String name() {
		return "lookup";
	}

	@Override
	public Table run() {
		if (this.customers > 0) {
			new BenchCompany(this.cypher).fill(this.customers);
			// So that what is measured is not the first look into a cold index.
			WarmUp.run(this.cypher);
		}
		Samples samples = Samples.of(this.cypher, SAMPLES);
		List<List<String>> rows = new ArrayList<>();
		if (!samples.isEmpty()) {
			Viewer boss = Samples.executive();
			rows.add(row("search, executive", samples, (sample) -> search(boss, sample)));
			rows.add(row("search, rep", samples, (sample) -> search(sample.owner(), sample)));
			rows.add(row("thread of a customer, executive", samples, (sample) -> thread(boss, sample.id())));
			rows.add(row("thread of a customer, rep", samples, (sample) -> thread(sample.owner(), sample.id())));
			rows.add(row("thread of a contact, rep", samples,
					(sample) -> thread(sample.owner(), (sample.contact() != null) ? sample.contact() : sample.id())));
			rows.add(row("thread of a rep, rep", samples,
					(sample) -> thread(sample.owner(), String.valueOf(sample.owner().rep()))));
		}
		String more = (this.customers > 0) ? " among %,d more".formatted(this.customers) : "";
		return new Table(
				"Search and thread, %d customers%s looked up %d times each, in ms".formatted(SAMPLES, more, ROUNDS),
				List.of("", "ours p50", "ours p95", "driver p50", "driver p95", "ratio p50", "ratio p95",
						"ratio p50 of the rounds"),
				rows);
	}

	/** The two that are measured. */
	private record Pair(Runnable ours, List<Query> bare) {

	}

	private Pair search(Viewer viewer, Sample sample) {
		TypedText typed = new TypedText(sample.typed());
		List<String> ids = this.search.search(viewer, sample.typed(), null, LIMIT)
			.hits()
			.stream()
			.map((hit) -> hit.record().id())
			.toList();
		Map<String, @Nullable Object> matches = viewer.with("kind", null, "limit", LIMIT);
		matches.putAll(typed.exact());
		List<Query> bare = new ArrayList<>(List.of(new Query("lookup/find_matches", matches)));
		long total = this.cypher.read((tx) -> SearchQueries.matches(tx, viewer, typed, null, LIMIT)
			.stream()
			.mapToLong(SearchQueries.Matches::total)
			.sum());
		if (total < SearchService.ENOUGH) {
			Map<String, @Nullable Object> slips = viewer.with("kind", null);
			slips.putAll(typed.forgiving());
			bare.add(new Query("lookup/find_slips", slips));
		}
		bare.add(new Query("lookup/find_hits", viewer.with("ids", ids)));
		return new Pair(() -> this.search.search(viewer, sample.typed(), null, LIMIT), bare);
	}

	private Pair thread(Viewer viewer, String id) {
		boolean full = this.cypher
			.findOne("lookup/find_record", viewer.with("id", id), (row) -> row.get("full").asBoolean())
			.orElse(false);
		Map<String, @Nullable Object> list = viewer.with("id", id, "full", full, "depth", ThreadService.DEPTH, "skip",
				0, "limit", LIMIT, "after", null, "until", null, "owner", null);
		return new Pair(() -> this.threads.thread(viewer, id, ThreadService.DEPTH, LIMIT),
				List.of(new Query("lookup/find_record", viewer.with("id", id)), new Query("lookup/find_ties", list),
						new Query("lookup/find_orders", list), new Query("lookup/find_activities", list)));
	}

	private List<String> row(String what, Samples samples, Function<Sample, Pair> make) {
		List<Pair> pairs = java.util.stream.IntStream.range(0, SAMPLES)
			.mapToObj((i) -> make.apply(samples.get(i)))
			.toList();
		measure(pairs);
		double[][] ours = new double[ROUNDS][];
		double[][] bare = new double[ROUNDS][];
		double[] ratios = new double[ROUNDS];
		for (int round = 0; round < ROUNDS; round++) {
			double[][] times = measure(pairs);
			ours[round] = times[0];
			bare[round] = times[1];
			ratios[round] = at(times[0], 0.5) / at(times[1], 0.5);
		}
		double[] allOurs = Arrays.stream(ours).flatMapToDouble(Arrays::stream).toArray();
		double[] allBare = Arrays.stream(bare).flatMapToDouble(Arrays::stream).toArray();
		return List.of(what, number(at(allOurs, 0.5)), number(at(allOurs, 0.95)), number(at(allBare, 0.5)),
				number(at(allBare, 0.95)), number(at(allOurs, 0.5) / at(allBare, 0.5)),
				number(at(allOurs, 0.95) / at(allBare, 0.95)), number(at(ratios, 0)) + " to " + number(at(ratios, 1)));
	}

	/**
	 * One look at each, now one first, now the other: times in ms, ours and the driver's.
	 */
	private double[][] measure(List<Pair> pairs) {
		double[][] times = new double[2][pairs.size()];
		for (int i = 0; i < pairs.size(); i++) {
			Pair pair = pairs.get(i);
			Runnable bareRun = () -> this.bare.read(pair.bare());
			if (i % 2 == 0) {
				times[0][i] = time(pair.ours());
				times[1][i] = time(bareRun);
			}
			else {
				times[1][i] = time(bareRun);
				times[0][i] = time(pair.ours());
			}
		}
		return times;
	}

	private static double time(Runnable run) {
		long start = System.nanoTime();
		run.run();
		return (System.nanoTime() - start) / 1e6;
	}

	private static double at(double[] values, double share) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return sorted[(int) Math.round(share * (sorted.length - 1))];
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.2f", value);
	}

}

package io.onethread.path;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Benchmark;
import io.onethread.graph.Cypher;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How long it takes to find the five best ways from a rep to a contact anywhere. */
@Component
@Order(2)
class PathBenchmark implements Benchmark {

	private static final int SAMPLES = 100;

	private static final int ROUNDS = 3;

	private static final int COUNT = 5;

	private final Cypher cypher;

	private final PathService paths;

	PathBenchmark(Cypher cypher, PathService paths) {
		this.cypher = cypher;
		this.paths = paths;
	}

	@Override
	public String name() {
		return "lookup";
	}

	/** The ends of a way. */
	private record Pair(String rep, String contact) {

	}

	@Override
	public Table run() {
		List<Pair> pairs = this.cypher.find("path/find_samples", Map.of("limit", SAMPLES),
				(row) -> new Pair(row.get("rep").asString(""), row.get("contact").asString("")));
		Viewer boss = new Viewer("bench", "bench", Role.EXECUTIVE, null, "bench", null, List.of());
		List<List<String>> rows = new ArrayList<>();
		if (!pairs.isEmpty() && !pairs.getFirst().contact().isEmpty()) {
			pairs.forEach((pair) -> find(boss, pair));
			double[] times = new double[ROUNDS * pairs.size()];
			long found = 0;
			long steps = 0;
			for (int i = 0; i < times.length; i++) {
				Pair pair = pairs.get(i % pairs.size());
				long start = System.nanoTime();
				List<Way> ways = find(boss, pair);
				times[i] = (System.nanoTime() - start) / 1e6;
				found += ways.isEmpty() ? 0 : 1;
				steps += ways.stream().mapToInt((way) -> way.steps().size()).max().orElse(0);
			}
			Arrays.sort(times);
			rows.add(List.of("from a rep to a contact", number(at(times, 0.5)), number(at(times, 0.95)),
					number(times[times.length - 1]), number(100.0 * found / times.length),
					number((double) steps / times.length)));
		}
		return new Table("The %d best ways, %d pairs asked %d times each, in ms".formatted(COUNT, SAMPLES, ROUNDS),
				List.of("", "p50", "p95", "most", "found, %", "steps of the longest"), rows);
	}

	private List<Way> find(Viewer viewer, Pair pair) {
		return this.paths.ways(viewer, pair.rep(), pair.contact(), COUNT).map(PathService.Ways::ways).orElse(List.of());
	}

	private static double at(double[] sorted, double share) {
		return sorted[(int) Math.round(share * (sorted.length - 1))];
	}

	private static String number(double value) {
		return String.format(Locale.ROOT, "%.1f", value);
	}

}

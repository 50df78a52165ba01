package io.onethread.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import io.onethread.path.WaySearch.Found;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class WaySearchTests {

	private final Map<String, List<Tie>> graph = new HashMap<>();

	private int asked;

	@Test
	void theStrongestComesBeforeTheShortest() {
		tie("me", "stranger", 0.05);
		tie("stranger", "target", 0.05);
		tie("me", "friend", 0.9);
		tie("friend", "company", 0.9);
		tie("company", "target", 0.9);
		assertThat(best(2)).containsExactly(List.of("me", "friend", "company", "target"),
				List.of("me", "stranger", "target"));
	}

	@Test
	void ofTwoAlikeTheShorter() {
		tie("me", "a", 0.8);
		tie("a", "target", 0.8);
		tie("me", "b", 0.8);
		tie("b", "c", 0.99);
		tie("c", "target", 0.8);
		assertThat(best(1)).containsExactly(List.of("me", "a", "target"));
	}

	@Test
	void aDetourIsNoOtherWay() {
		tie("me", "a", 0.8);
		tie("a", "target", 0.8);
		tie("me", "b", 0.9);
		tie("b", "a", 0.9);
		assertThat(best(3)).containsExactly(List.of("me", "a", "target"));
	}

	@Test
	void reachesSixStepsAndNoFarther() {
		for (int i = 0; i < 6; i++) {
			tie((i == 0) ? "me" : "n" + i, (i == 5) ? "target" : "n" + (i + 1), 0.8);
		}
		assertThat(best(3)).hasSize(1).first().satisfies((way) -> assertThat(way).hasSize(7));
		this.graph.clear();
		for (int i = 0; i < 7; i++) {
			tie((i == 0) ? "me" : "n" + i, (i == 6) ? "target" : "n" + (i + 1), 0.8);
		}
		assertThat(best(3)).isEmpty();
	}

	@Test
	void goesNoWayTwiceAndThroughNobodyTwice() {
		Random random = new Random(7);
		for (int i = 0; i < 300; i++) {
			tie("n" + random.nextInt(60), "n" + random.nextInt(60), 0.2 + random.nextDouble() * 0.7);
		}
		tie("me", "n1", 0.5);
		tie("me", "n2", 0.5);
		tie("n3", "target", 0.5);
		List<List<String>> ways = best(8);
		assertThat(ways).hasSizeGreaterThan(1).doesNotHaveDuplicates();
		assertThat(ways).allSatisfy((way) -> {
			assertThat(way).doesNotHaveDuplicates().startsWith("me").endsWith("target");
			assertThat(way.size()).isLessThanOrEqualTo(WaySearch.LONGEST + 1);
		});
	}

	@Test
	void agreesWithTryingEverythingWhereThereIsLittle() {
		for (int seed = 0; seed < 30; seed++) {
			this.graph.clear();
			Random random = new Random(seed);
			for (int i = 0; i < 26; i++) {
				tie("n" + random.nextInt(12), "n" + random.nextInt(12), 0.1 + random.nextDouble() * 0.85);
			}
			tie("me", "n0", 0.6);
			tie("me", "n1", 0.7);
			tie("n2", "target", 0.6);
			tie("n3", "target", 0.5);
			double least = cheapest("me", new ArrayList<>(List.of("me")), 0);
			List<Found> found = search(1);
			if (Double.isInfinite(least)) {
				assertThat(found).isEmpty();
			}
			else {
				assertThat(found.getFirst().cost()).as("seed %d", seed)
					.isEqualTo(least, org.assertj.core.data.Offset.offset(1e-9));
			}
		}
	}

	@Test
	void asksLittleOfALargeGraph() {
		Random random = new Random(3);
		for (int i = 0; i < 20_000; i++) {
			tie("n" + random.nextInt(5_000), "n" + random.nextInt(5_000), random.nextDouble());
		}
		tie("me", "n1", 0.9);
		tie("n2", "target", 0.9);
		best(5);
		assertThat(this.asked).isLessThanOrEqualTo(WaySearch.ROUNDS * WaySearch.BATCH);
	}

	private double cheapest(String at, List<String> way, double cost) {
		if (at.equals("target")) {
			return cost;
		}
		double least = Double.POSITIVE_INFINITY;
		if (way.size() <= WaySearch.LONGEST) {
			for (Tie tie : this.graph.getOrDefault(at, List.of())) {
				if (!way.contains(tie.to())) {
					way.add(tie.to());
					least = Math.min(least, cheapest(tie.to(), way, cost + tie.cost()));
					way.removeLast();
				}
			}
		}
		return least;
	}

	private List<List<String>> best(int count) {
		return search(count).stream().map(Found::ids).toList();
	}

	private List<Found> search(int count) {
		return new WaySearch("me", "target", this::ties).best(count);
	}

	private Map<String, List<Tie>> ties(Collection<String> ids) {
		Map<String, List<Tie>> ties = new HashMap<>();
		ids.forEach((id) -> {
			this.asked++;
			ties.put(id, this.graph.getOrDefault(id, List.of()));
		});
		return ties;
	}

	private void tie(String one, String other, double strength) {
		if (!one.equals(other)) {
			this.graph.computeIfAbsent(one, (id) -> new ArrayList<>())
				.add(new Tie(other, "Customer", List.of("T"), strength));
			this.graph.computeIfAbsent(other, (id) -> new ArrayList<>())
				.add(new Tie(one, "Customer", List.of("T"), strength));
		}
	}

}

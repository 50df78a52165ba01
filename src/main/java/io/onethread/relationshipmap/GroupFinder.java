package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import io.onethread.relationshipmap.Groups.Bridge;
import io.onethread.relationshipmap.Groups.Loose;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.LabelPropagationClustering;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Finds who works together and who holds groups together. Groups by label propagation,
 * which takes time in proportion to the ties and needs no number of groups; bridges by
 * how many of the shortest ways lead by somebody.
 */
final class GroupFinder {

	/** So many rounds suffice for any company; most come to rest after five. */
	private static final int ROUNDS = 50;

	/** Who holds less together is not worth a line. */
	private static final int MOST_BRIDGES = 40;

	private final List<WorkTie> ties;

	private final Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);

	GroupFinder(List<WorkTie> ties) {
		this.ties = ties;
		for (WorkTie tie : ties) {
			this.graph.addVertex(tie.one());
			this.graph.addVertex(tie.other());
			DefaultWeightedEdge edge = this.graph.addEdge(tie.one(), tie.other());
			if (edge != null) {
				// Who works much together is near.
				this.graph.setEdgeWeight(edge, 1 / tie.weight());
			}
		}
	}

	Groups find(CompanyMap company) {
		List<List<String>> groups = groups();
		Groups found = new Groups(groups, List.of(), divisions(company), this.ties);
		return new Groups(groups, bridges(found.numbers()), found.divisions(), this.ties);
	}

	/**
	 * The same ties give the same groups: the library's dice are thrown from a fixed
	 * start.
	 */
	private List<List<String>> groups() {
		if (this.ties.isEmpty()) {
			return List.of();
		}
		return new LabelPropagationClustering<>(this.graph, ROUNDS, new Random(1)).getClustering()
			.getClusters()
			.stream()
			.map((group) -> group.stream().sorted().toList())
			.sorted(Comparator.comparingInt((List<String> group) -> group.size())
				.reversed()
				.thenComparing(List::getFirst))
			.toList();
	}

	private List<Bridge> bridges(Map<String, Integer> numbers) {
		if (this.ties.isEmpty()) {
			return List.of();
		}
		Map<String, Double> shares = new BetweennessCentrality<>(this.graph, true).getScores();
		Set<String> only = new BiconnectivityInspector<>(this.graph).getCutpoints();
		Map<String, Reach> reaches = new HashMap<>();
		for (WorkTie tie : this.ties) {
			int one = numbers.getOrDefault(tie.one(), -1);
			int other = numbers.getOrDefault(tie.other(), -1);
			if (one != other) {
				reaches.computeIfAbsent(tie.one(), (rep) -> new Reach()).add(other, tie);
				reaches.computeIfAbsent(tie.other(), (rep) -> new Reach()).add(one, tie);
			}
		}
		List<Bridge> bridges = new ArrayList<>();
		reaches.forEach((rep, reach) -> bridges.add(new Bridge(rep, shares.getOrDefault(rep, 0.0), only.contains(rep),
				numbers.getOrDefault(rep, -1), List.copyOf(reach.groups), reach.customers, reach.projects)));
		bridges.sort(Comparator.comparingDouble(Bridge::share).reversed().thenComparing(Bridge::rep));
		return bridges.subList(0, Math.min(MOST_BRIDGES, bridges.size()));
	}

	/** The least tied divisions first, of those the larger. */
	private static List<Loose> divisions(CompanyMap company) {
		return company.divisions()
			.stream()
			.filter((division) -> division.customers() > 0)
			.map((division) -> loose(company, division))
			.sorted(Comparator.comparingDouble(Loose::part)
				.thenComparing(Comparator.comparingLong(Loose::customers).reversed())
				.thenComparing(Loose::division))
			.toList();
	}

	private static Loose loose(CompanyMap company, Hub division) {
		List<Overlap> overlaps = company.overlaps(division.id());
		return new Loose(division.id(), division.customers(), company.sharedBy(division), overlaps.size());
	}

	/** Where somebody reaches beyond their own group. */
	private static final class Reach {

		private final Set<Integer> groups = new TreeSet<>();

		private long customers;

		private long projects;

		void add(int group, WorkTie tie) {
			this.groups.add(group);
			this.customers += tie.customers();
			this.projects += tie.projects();
		}

	}

}

package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToDoubleFunction;

import io.onethread.relationshipmap.Groups.Bridge;
import io.onethread.relationshipmap.Groups.Loose;
import org.jgrapht.Graph;
import org.jgrapht.alg.clustering.GreedyModularityAlgorithm;
import org.jgrapht.alg.connectivity.BiconnectivityInspector;
import org.jgrapht.alg.scoring.BetweennessCentrality;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleWeightedGraph;

/**
 * Finds who works together and who holds groups together. Groups by modularity: ties
 * within a group are more than chance would have it. Bridges by how many of the shortest
 * ways lead by somebody.
 */
final class GroupFinder {

	/** Who holds less together is not worth a line. */
	private static final int MOST_BRIDGES = 40;

	/** The library takes a way and the way back for two, and finds only one of them. */
	private static final int BOTH_WAYS = 2;

	private final List<WorkTie> ties;

	GroupFinder(List<WorkTie> ties) {
		this.ties = ties;
	}

	private Graph<String, DefaultWeightedEdge> graph(ToDoubleFunction<WorkTie> weight) {
		Graph<String, DefaultWeightedEdge> graph = new SimpleWeightedGraph<>(DefaultWeightedEdge.class);
		for (WorkTie tie : this.ties) {
			graph.addVertex(tie.one());
			graph.addVertex(tie.other());
			DefaultWeightedEdge edge = graph.addEdge(tie.one(), tie.other());
			if (edge != null) {
				graph.setEdgeWeight(edge, weight.applyAsDouble(tie));
			}
		}
		return graph;
	}

	Groups find(CompanyMap company) {
		List<List<String>> groups = groups();
		Groups found = new Groups(groups, List.of(), divisions(company), this.ties);
		return new Groups(groups, bridges(found.numbers()), found.divisions(), this.ties);
	}

	private List<List<String>> groups() {
		if (this.ties.isEmpty()) {
			return List.of();
		}
		return new GreedyModularityAlgorithm<>(graph(WorkTie::weight)).getClustering()
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
		// Who works much together is near.
		Graph<String, DefaultWeightedEdge> graph = graph((tie) -> 1 / tie.weight());
		Map<String, Double> shares = new BetweennessCentrality<>(graph, true).getScores();
		Set<String> only = new BiconnectivityInspector<>(graph).getCutpoints();
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
		reaches.forEach((rep, reach) -> bridges
			.add(new Bridge(rep, BOTH_WAYS * shares.getOrDefault(rep, 0.0), only.contains(rep),
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

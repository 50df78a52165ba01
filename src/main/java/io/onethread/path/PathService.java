package io.onethread.path;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.onethread.access.Viewer;
import io.onethread.lookup.Warming;
import io.onethread.path.PathQueries.Node;
import io.onethread.path.PathQueries.Shown;
import io.onethread.path.WaySearch.Found;

import org.springframework.stereotype.Service;

/**
 * Finds the best ways between two records that the viewer may know of, by what ties
 * people, customers and projects. Whether a way is there does not depend on who asks;
 * what of it is shown does: a record that the viewer may not know of, and whoever is tied
 * to it, becomes a colleague in a branch.
 */
@Service
public class PathService implements Warming {

	/** The most ways. */
	public static final int MOST = 8;

	/** How strongly colleagues are tied who have nothing in common but the company. */
	private static final double COLLEAGUES = 0.3;

	private final PathQueries queries;

	PathService(PathQueries queries) {
		this.queries = queries;
	}

	/**
	 * Ways between two records.
	 *
	 * @param from where they begin
	 * @param to where they end
	 * @param ways the ways, the strongest first
	 */
	public record Ways(Stop from, Stop to, List<Way> ways) {

	}

	/**
	 * The best ways.
	 * @param from the record to begin at
	 * @param to the record to end at
	 * @param count how many ways, at most {@value #MOST}
	 * @return nothing where either is not there, or the viewer may not know of it
	 */
	public Optional<Ways> ways(Viewer viewer, String from, String to, int count) {
		Map<String, Node> ends = this.queries.nodes(viewer, List.of(from, to));
		Node first = ends.get(from);
		Node last = ends.get(to);
		if (first == null || last == null || !first.seen() || !last.seen()) {
			return Optional.empty();
		}
		if (from.equals(to)) {
			return Optional.of(new Ways(stop(first), stop(last), List.of()));
		}
		Set<String> met = new LinkedHashSet<>(List.of(from, to));
		Map<String, Map<String, Tie>> ties = new HashMap<>();
		Colleagues colleagues = new Colleagues(first, last);
		List<Found> found = new WaySearch(from, to, (ids) -> {
			Map<String, List<Tie>> asked = colleagues.with(this.queries.ties(ids, met));
			asked.forEach((id, all) -> all.forEach((tie) -> {
				note(ties, id, tie.to(), tie);
				note(ties, tie.to(), id, tie);
			}));
			return asked;
		}).best(Math.clamp(count, 1, MOST));
		return Optional.of(new Ways(stop(first), stop(last), shown(viewer, found, ties)));
	}

	/** A record that the viewer may know of, as one end of a way. */
	public Optional<Stop> end(Viewer viewer, String id) {
		return this.queries.end(viewer, id).map(PathService::stop);
	}

	@Override
	public void warm(Viewer nobody) {
		this.queries.nodes(nobody, List.of());
		this.queries.ties(List.of(), List.of());
		this.queries.shown(nobody, List.of());
	}

	private List<Way> shown(Viewer viewer, List<Found> found, Map<String, Map<String, Tie>> ties) {
		Set<String> ids = new LinkedHashSet<>();
		Set<List<String>> pairs = new LinkedHashSet<>();
		for (Found one : found) {
			ids.addAll(one.ids());
			for (int i = 1; i < one.ids().size(); i++) {
				pairs.add(one.ids().subList(i - 1, i + 1));
			}
		}
		if (ids.isEmpty()) {
			return List.of();
		}
		Map<String, Node> nodes = this.queries.nodes(viewer, ids);
		Map<List<String>, Shown> shown = this.queries.shown(viewer, pairs);
		List<Way> ways = new ArrayList<>();
		for (Found one : found) {
			Way way = new Masking(nodes, shown, ties).way(one.ids());
			// Hidden in different ways, two may look the same.
			if (ways.stream().noneMatch((other) -> other.stops().equals(way.stops()))) {
				ways.add(way);
			}
		}
		return ways;
	}

	private static void note(Map<String, Map<String, Tie>> ties, String from, String to, Tie tie) {
		ties.computeIfAbsent(from, (id) -> new HashMap<>())
			.merge(to, tie, (one, other) -> (one.strength() >= other.strength()) ? one : other);
	}

	static Stop stop(Node node) {
		return new Stop(node.kind(), node.id(), node.name(), node.where(), 0);
	}

	/**
	 * Anybody can ask a colleague. A rep at one end is tied to every rep that is reached,
	 * weakly.
	 */
	private static final class Colleagues {

		private final List<Node> reps;

		private final Map<String, String> kinds = new HashMap<>();

		Colleagues(Node first, Node last) {
			this.reps = List.of(first, last).stream().filter((end) -> end.kind().equals("Rep")).toList();
			this.kinds.put(first.id(), first.kind());
			this.kinds.put(last.id(), last.kind());
		}

		Map<String, List<Tie>> with(Map<String, List<Tie>> asked) {
			asked.values().forEach((ties) -> ties.forEach((tie) -> this.kinds.put(tie.to(), tie.kind())));
			Map<String, List<Tie>> all = new HashMap<>();
			asked.forEach((id, ties) -> {
				List<Tie> more = new ArrayList<>(ties);
				if ("Rep".equals(this.kinds.get(id))) {
					this.reps.stream()
						.filter((rep) -> !rep.id().equals(id))
						.filter((rep) -> ties.stream().noneMatch((tie) -> tie.to().equals(rep.id())))
						.forEach((rep) -> more.add(new Tie(rep.id(), rep.kind(), List.of("COLLEAGUE"), COLLEAGUES)));
				}
				all.put(id, more);
			});
			return all;
		}

	}

}

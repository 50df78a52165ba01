package io.onethread.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.onethread.path.PathQueries.Node;
import io.onethread.path.PathQueries.Shown;
import io.onethread.path.Step.Evidence;

/**
 * Shows of a way what its reader may see. A record they may not know of is hidden, and so
 * is a colleague by whose tie one could guess it; what is hidden in a row becomes one.
 */
final class Masking {

	private final Map<String, Node> nodes;

	private final Map<List<String>, Shown> shown;

	private final Map<String, Map<String, Tie>> ties;

	Masking(Map<String, Node> nodes, Map<List<String>, Shown> shown, Map<String, Map<String, Tie>> ties) {
		this.nodes = nodes;
		this.shown = shown;
		this.ties = ties;
	}

	Way way(List<String> ids) {
		List<Step> steps = new ArrayList<>();
		for (int i = 1; i < ids.size(); i++) {
			steps.add(step(ids.get(i - 1), ids.get(i)));
		}
		double strength = steps.stream().mapToDouble(Step::strength).reduce(1, (one, other) -> one * other);
		List<Stop> stops = new ArrayList<>();
		for (int i = 0; i < ids.size(); i++) {
			stops.add(stop(ids, i, steps));
		}
		return merged(strength, stops, steps);
	}

	private Step step(String from, String to) {
		Tie tie = Objects.requireNonNull(this.ties.getOrDefault(from, Map.of()).get(to));
		Shown seen = this.shown.get(List.of(from, to));
		if (seen != null && seen.seen()) {
			return new Step(seen.types(), tie.strength(), seen.evidence());
		}
		boolean colleagues = tie.types().equals(List.of("COLLEAGUE"));
		return new Step(colleagues ? tie.types() : List.of(), tie.strength(), Evidence.NONE);
	}

	private Stop stop(List<String> ids, int place, List<Step> steps) {
		Node node = Objects.requireNonNull(this.nodes.get(ids.get(place)));
		boolean end = place == 0 || place == ids.size() - 1;
		boolean tied = isHidden(steps, place - 1) || isHidden(steps, place);
		if (end || node.seen() && !(node.kind().equals("Rep") && tied)) {
			return PathService.stop(node);
		}
		return Stop.hidden(node.branch(), 1);
	}

	private static boolean isHidden(List<Step> steps, int place) {
		return place >= 0 && place < steps.size() && steps.get(place).types().isEmpty();
	}

	private static Way merged(double strength, List<Stop> stops, List<Step> steps) {
		List<Stop> shown = new ArrayList<>();
		List<Step> between = new ArrayList<>();
		List<Stop> row = new ArrayList<>();
		for (int i = 0; i < stops.size(); i++) {
			Stop stop = stops.get(i);
			boolean goesOn = stop.isHidden() && !row.isEmpty();
			if (i > 0 && !goesOn) {
				// The step out of what is hidden tells no more than the step into it.
				boolean hidden = stop.isHidden() || !row.isEmpty();
				Step step = steps.get(i - 1);
				between.add(hidden && !isColleague(step) ? new Step(List.of(), step.strength(), Evidence.NONE) : step);
			}
			if (stop.isHidden()) {
				row.add(stop);
				if (goesOn) {
					shown.removeLast();
				}
				shown.add(Stop.merged(row));
			}
			else {
				row.clear();
				shown.add(stop);
			}
		}
		return new Way(strength, shown, between);
	}

	private static boolean isColleague(Step step) {
		return step.types().equals(List.of("COLLEAGUE"));
	}

}

package io.onethread.path;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Finds the strongest ways between two records: from both ends at once, best first, a
 * batch of records at a time, until the ways found are better than any that could still
 * come, or the budget is used up. Plain Java; where the ties come from is for the caller
 * to say.
 */
final class WaySearch {

	/** The longest way. */
	static final int LONGEST = 6;

	/** So many records are asked about at once. */
	static final int BATCH = 40;

	/** So often at most, both ends together. */
	static final int ROUNDS = 7;

	/** So many ways of one length to one record are remembered. */
	private static final int LABELS = 4;

	/** No two thirds of the ways by the same last but one. */
	private static final int ALIKE = 2;

	private final Function<Collection<String>, Map<String, List<Tie>>> ties;

	private final Side near;

	private final Side far;

	private final Map<List<String>, Double> found = new LinkedHashMap<>();

	/**
	 * Nothing is asked yet.
	 * @param ties gives the ties of each of some records
	 */
	WaySearch(String from, String to, Function<Collection<String>, Map<String, List<Tie>>> ties) {
		this.ties = ties;
		this.near = new Side(from);
		this.far = new Side(to);
	}

	/** A way by ids, with what it costs. */
	record Found(List<String> ids, double cost) {

	}

	/** How to come to a record from one end. */
	private record Label(String id, List<String> way, double cost) {

		int steps() {
			return this.way.size() - 1;
		}

	}

	/** One end and what was reached from it. */
	private static final class Side {

		private final Map<String, List<Label>> labels = new LinkedHashMap<>();

		private final Map<String, List<Tie>> asked = new HashMap<>();

		Side(String root) {
			this.labels.put(root, new ArrayList<>(List.of(new Label(root, List.of(root), 0))));
		}

		/**
		 * The best that was not asked about, as far as it may still be a part of a way.
		 */
		List<Label> next() {
			return this.labels.values()
				.stream()
				.flatMap((ofOne) -> ofOne.stream().filter((label) -> label.steps() < LONGEST / 2).limit(1))
				.filter((label) -> !this.asked.containsKey(label.id()))
				.sorted(Comparator.comparingDouble(Label::cost))
				.limit(BATCH)
				.toList();
		}

		boolean take(Label label) {
			List<Label> known = this.labels.computeIfAbsent(label.id(), (id) -> new ArrayList<>());
			if (known.contains(label)) {
				return false;
			}
			// A short one may go on where a cheaper long one may not.
			List<Label> alike = known.stream().filter((one) -> one.steps() == label.steps()).toList();
			if (alike.size() >= LABELS) {
				if (alike.getLast().cost() <= label.cost()) {
					return false;
				}
				known.remove(alike.getLast());
			}
			known.add(label);
			known.sort(Comparator.comparingDouble(Label::cost));
			return true;
		}

	}

	/** The strongest ways, the strongest first. */
	List<Found> best(int count) {
		for (int round = 0; round < ROUNDS; round++) {
			List<Label> near = this.near.next();
			List<Label> far = this.far.next();
			if (near.isEmpty() && far.isEmpty() || isDone(near, far, count)) {
				break;
			}
			boolean fromNear = far.isEmpty() || !near.isEmpty() && near.size() <= far.size();
			expand(fromNear ? this.near : this.far, fromNear ? this.far : this.near, fromNear ? near : far, fromNear);
		}
		return choose(count);
	}

	private boolean isDone(List<Label> near, List<Label> far, int count) {
		if (this.found.size() < count) {
			return false;
		}
		double open = Math.min(cheapest(near), cheapest(far));
		double worst = this.found.values()
			.stream()
			.mapToDouble(Double::doubleValue)
			.sorted()
			.limit(count)
			.max()
			.orElse(0);
		return open >= worst;
	}

	private void expand(Side side, Side other, List<Label> labels, boolean fromNear) {
		Map<String, List<Tie>> ties = this.ties.apply(labels.stream().map(Label::id).toList());
		for (Label label : labels) {
			side.asked.put(label.id(), ties.getOrDefault(label.id(), List.of()));
		}
		for (Label label : labels) {
			List.copyOf(side.labels.getOrDefault(label.id(), List.of()))
				.forEach((way) -> goOn(side, other, way, fromNear));
		}
	}

	/** Along all ties that are known; what is reached anew goes on at once. */
	private void goOn(Side side, Side other, Label way, boolean fromNear) {
		for (Tie tie : side.asked.getOrDefault(way.id(), List.of())) {
			if (way.way().contains(tie.to()) || way.steps() >= LONGEST / 2) {
				continue;
			}
			List<String> ids = new ArrayList<>(way.way());
			ids.add(tie.to());
			Label label = new Label(tie.to(), ids, way.cost() + tie.cost());
			if (side.take(label)) {
				other.labels.getOrDefault(tie.to(), List.of())
					.forEach((met) -> join(fromNear ? label : met, fromNear ? met : label));
				goOn(side, other, label, fromNear);
			}
		}
	}

	private void join(Label near, Label far) {
		List<String> ids = new ArrayList<>(near.way());
		List<String> back = far.way().reversed();
		ids.addAll(back.subList(1, back.size()));
		boolean simple = new HashSet<>(ids).size() == ids.size() && ids.size() <= LONGEST + 1;
		if (simple) {
			this.found.merge(List.copyOf(ids), near.cost() + far.cost(), Math::min);
		}
	}

	/** The best, but not all by the same person at the end. */
	private List<Found> choose(int count) {
		List<Found> sorted = this.found.entrySet()
			.stream()
			.map((one) -> new Found(one.getKey(), one.getValue()))
			.sorted(Comparator.comparingDouble(Found::cost))
			.toList();
		List<Found> chosen = new ArrayList<>();
		Map<String, Integer> by = new HashMap<>();
		for (Found one : sorted) {
			String last = one.ids().get(one.ids().size() - 2);
			// One that is another with a detour says nothing new.
			boolean detour = chosen.stream().anyMatch((other) -> one.ids().containsAll(other.ids()));
			if (chosen.size() < count && !detour && by.merge(last, 1, Integer::sum) <= ALIKE) {
				chosen.add(one);
			}
		}
		return chosen;
	}

	private static double cheapest(List<Label> labels) {
		return labels.stream().mapToDouble(Label::cost).min().orElse(Double.MAX_VALUE);
	}

}

package io.onethread.matching.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleBiFunction;

/**
 * Joins pairs to groups of records that are one, the surest pairs first. Two groups come
 * together only if their records look alike on the whole and no two of them contradict
 * each other: no chain of weak links joins strangers.
 */
final class Clusters {

	/** The odds against two records being one that no other link outweighs: e¹². */
	private static final double CONTRADICTION = -12;

	/**
	 * What one pair can say at most, so that one sure pair does not outweigh all others.
	 */
	private static final double MOST = 6;

	/**
	 * What the pairs of two groups must say on the average; pairs that know little say
	 * less.
	 */
	private static final double MEAN = -2;

	private final Map<Integer, List<Integer>> groups = new HashMap<>();

	private final ToDoubleBiFunction<Integer, Integer> odds;

	/**
	 * None joined yet.
	 * @param odds how likely two records are one, as a logarithm of odds
	 */
	Clusters(ToDoubleBiFunction<Integer, Integer> odds) {
		this.odds = odds;
	}

	/** Joins the groups of two records if these are alike as wholes. */
	void join(int one, int other) {
		List<Integer> a = this.groups.computeIfAbsent(one, (key) -> new ArrayList<>(List.of(key)));
		List<Integer> b = this.groups.computeIfAbsent(other, (key) -> new ArrayList<>(List.of(key)));
		if (a == b) {
			return;
		}
		double sum = 0;
		for (int left : a) {
			for (int right : b) {
				double odds = this.odds.applyAsDouble(left, right);
				if (odds < CONTRADICTION) {
					return;
				}
				sum += Math.min(MOST, odds);
			}
		}
		if (sum > MEAN * a.size() * b.size()) {
			a.addAll(b);
			b.forEach((record) -> this.groups.put(record, a));
		}
	}

	/** The groups of more than one record, their records in order. */
	List<List<Integer>> groups() {
		return this.groups.values()
			.stream()
			.collect(java.util.stream.Collectors.toMap(System::identityHashCode, (group) -> group, (a, b) -> a))
			.values()
			.stream()
			.filter((group) -> group.size() > 1)
			.map((group) -> group.stream().sorted().toList())
			.sorted((a, b) -> Integer.compare(a.getFirst(), b.getFirst()))
			.toList();
	}

}

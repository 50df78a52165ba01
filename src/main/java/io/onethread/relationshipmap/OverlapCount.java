package io.onethread.relationshipmap;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;

/**
 * Counts what divisions share: customers that reps of both work, and pairs of customers
 * that look alike of which each works one. Whoever works both of a pair has found it
 * already: then the pair says nothing new of the two.
 */
final class OverlapCount {

	private final Function<Set<String>, Set<String>> divisionsOf;

	private final BiPredicate<String, String> within;

	private final Map<Pair, Sum> sums = new HashMap<>();

	/**
	 * Starts counting.
	 * @param divisionsOf the divisions that reps belong to, with all that these are part
	 * of
	 * @param within whether one division is part of the other, which is no overlap
	 */
	OverlapCount(Function<Set<String>, Set<String>> divisionsOf, BiPredicate<String, String> within) {
		this.divisionsOf = divisionsOf;
		this.within = within;
	}

	void add(Worked row) {
		List<String> divisions = List.copyOf(this.divisionsOf.apply(row.reps()));
		for (int i = 0; i < divisions.size(); i++) {
			for (int j = i + 1; j < divisions.size(); j++) {
				if (apart(divisions.get(i), divisions.get(j))) {
					Sum sum = sum(divisions.get(i), divisions.get(j));
					sum.customers += row.customers();
					sum.value += row.value();
				}
			}
		}
	}

	void add(Alike pair) {
		Set<String> one = this.divisionsOf.apply(pair.one().reps());
		Set<String> other = this.divisionsOf.apply(pair.other().reps());
		Set<Pair> counted = new HashSet<>();
		for (String from : one) {
			for (String to : other) {
				boolean known = one.contains(to) || other.contains(from);
				if (!known && apart(from, to) && counted.add(Pair.of(from, to))) {
					Sum sum = sum(from, to);
					sum.alike.add(pair);
					sum.value += pair.value();
				}
			}
		}
	}

	/** What was counted, most first. */
	List<Overlap> overlaps() {
		List<Overlap> overlaps = new ArrayList<>();
		this.sums.forEach((pair, sum) -> overlaps
			.add(new Overlap(pair.from, pair.to, sum.customers, List.copyOf(sum.alike), sum.value)));
		overlaps.sort(Comparator.comparingLong(Overlap::count)
			.thenComparingDouble(Overlap::value)
			.reversed()
			.thenComparing(Overlap::from)
			.thenComparing(Overlap::to));
		return Collections.unmodifiableList(overlaps);
	}

	private boolean apart(String one, String other) {
		return !one.equals(other) && !this.within.test(one, other) && !this.within.test(other, one);
	}

	private Sum sum(String from, String to) {
		return this.sums.computeIfAbsent(Pair.of(from, to), (pair) -> new Sum());
	}

	/** Two divisions, in whatever order they come. */
	private record Pair(String from, String to) {

		static Pair of(String one, String other) {
			return (one.compareTo(other) < 0) ? new Pair(one, other) : new Pair(other, one);
		}

	}

	private static final class Sum {

		private long customers;

		private double value;

		private final List<Alike> alike = new ArrayList<>();

	}

}

package io.onethread.matching.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Links the records of two tables, or finds the repeated ones of one. It learns from the
 * tables how much each field tells; nothing has to be said about them.
 */
public final class Linkage {

	/** A left record is linked again only where the odds are less than e times lower. */
	private static final double CLOSE = 1;

	private final boolean two;

	private final Scores scores;

	/**
	 * Compares and learns.
	 * @param right the same object as the left one to seek within one table
	 * @param fields what to compare; of a single name nothing is learnt, as what names
	 * tell is known
	 */
	public Linkage(Table left, Table right, List<Field> fields) {
		if (fields.isEmpty()) {
			throw new IllegalArgumentException("There is no field to compare");
		}
		this.two = right != left;
		Field first = fields.getFirst();
		this.scores = (fields.size() == 1 && first.kind() == FieldKind.NAME)
				? new NameLinkage(left.column(first.left()), this.two ? right.column(first.right()) : List.of())
				: new FieldLinkage(left, right, fields);
	}

	/** How many pairs were compared; 0 where that is not counted. */
	public int compared() {
		return this.scores.compared();
	}

	/**
	 * The pairs that look like one, most likely first. Of two tables, a record of the
	 * right one is linked with one of the left at most; of one table, all pairs of each
	 * group.
	 * @param threshold the least probability, 0 to 1
	 */
	public List<LinkedPair> pairs(double threshold) {
		List<LinkedPair> pairs = this.scores.pairs(threshold);
		return this.two ? bestOfEach(pairs) : ofGroups(groups(pairs));
	}

	/**
	 * The groups of records that are one, of one table.
	 * @param threshold the least probability of a pair that brings two groups together
	 */
	public List<List<Integer>> clusters(double threshold) {
		return groups(this.scores.pairs(threshold));
	}

	private List<List<Integer>> groups(List<LinkedPair> pairs) {
		Clusters clusters = new Clusters((one, other) -> this.scores.odds(Math.min(one, other), Math.max(one, other)));
		pairs.forEach((pair) -> clusters.join(pair.left(), pair.right()));
		return clusters.groups();
	}

	private List<LinkedPair> ofGroups(List<List<Integer>> groups) {
		return groups.stream()
			.flatMap((group) -> IntStream.range(0, group.size())
				.boxed()
				.flatMap((i) -> group.subList(i + 1, group.size())
					.stream()
					.map((other) -> this.scores.pair(group.get(i), other))))
			.sorted(LinkedPair.ORDER)
			.toList();
	}

	/** Pairs come best first. */
	private static List<LinkedPair> bestOfEach(List<LinkedPair> pairs) {
		Set<Integer> rights = new HashSet<>();
		Map<Integer, Double> lefts = new HashMap<>();
		List<LinkedPair> best = new ArrayList<>();
		for (LinkedPair pair : pairs) {
			double most = lefts.getOrDefault(pair.left(), Double.NEGATIVE_INFINITY);
			if (!rights.contains(pair.right()) && pair.weight() >= most - CLOSE) {
				rights.add(pair.right());
				lefts.merge(pair.left(), pair.weight(), Math::max);
				best.add(pair);
			}
		}
		return best;
	}

}

package io.onethread.matching.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Links records by several fields, whose weights are learnt from the pairs themselves.
 */
final class FieldLinkage implements Scores {

	/** So many records are compared with each. */
	private static final int CANDIDATES = 40;

	/** So many pairs are taken at random, to see how often strangers agree. */
	private static final int STRANGERS = 200_000;

	/** Of the pairs worth comparing, so many are expected to be one at first. */
	private static final double SHARE = 0.05;

	private final Records records;

	private final int left;

	private final boolean two;

	private final List<int[]> compared = new ArrayList<>();

	private final Weights weights;

	FieldLinkage(Table left, Table right, List<Field> fields) {
		this.records = new Records(left, right, fields);
		this.left = left.rows().size();
		this.two = right != left;
		findCandidates();
		List<byte[]> steps = this.compared.parallelStream()
			.map((pair) -> this.records.compare(pair[0], pair[1]))
			.toList();
		this.weights = Weights.learn(steps, strangers(), this.records.steps(), SHARE);
	}

	@Override
	public List<LinkedPair> pairs(double threshold) {
		return this.compared.parallelStream()
			.map((pair) -> pair(pair[0], pair[1]))
			.filter((pair) -> pair.probability() >= threshold)
			.sorted(LinkedPair.ORDER)
			.toList();
	}

	@Override
	public LinkedPair pair(int one, int other) {
		byte[] steps = this.records.compare(one, other);
		double[] told = this.records.tell(this.weights, one, steps);
		double odds = this.weights.prior();
		List<LinkedPair.Reason> reasons = new ArrayList<>();
		for (int field = 0; field < told.length; field++) {
			odds += told[field];
			if (steps[field] != Comparison.UNKNOWN) {
				reasons.add(this.records.reason(field, one, other, told[field]));
			}
		}
		return new LinkedPair(one, this.two ? other - this.left : other, 1 / (1 + Math.exp(-odds)), reasons);
	}

	@Override
	public double odds(int one, int other) {
		return this.weights.prior() + pair(one, other).weight();
	}

	@Override
	public int compared() {
		return this.compared.size();
	}

	private void findCandidates() {
		Candidates candidates = new Candidates(this.records.words(), this.left);
		Map<Integer, Set<Integer>> seen = new HashMap<>();
		for (int record = this.two ? this.left : 0; record < this.records.size(); record++) {
			for (int other : candidates.of(record, CANDIDATES)) {
				int first = Math.min(record, other);
				int second = Math.max(record, other);
				if (seen.computeIfAbsent(first, (key) -> new HashSet<>()).add(second)) {
					this.compared.add(new int[] { first, second });
				}
			}
		}
	}

	private List<byte[]> strangers() {
		SplittableRandom dice = new SplittableRandom(1);
		int size = this.records.size();
		if (this.left == 0 || this.two && size == this.left) {
			return List.of();
		}
		return IntStream.range(0, STRANGERS)
			.mapToObj((i) -> this.two ? new int[] { dice.nextInt(this.left), dice.nextInt(this.left, size) }
					: new int[] { dice.nextInt(size), dice.nextInt(size) })
			.filter((pair) -> pair[0] != pair[1])
			.toList()
			.parallelStream()
			.map((pair) -> this.records.compare(pair[0], pair[1]))
			.toList();
	}

}

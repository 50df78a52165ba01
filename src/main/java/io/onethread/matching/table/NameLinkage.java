package io.onethread.matching.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import io.onethread.matching.Evidence;
import io.onethread.matching.EvidenceKind;
import io.onethread.matching.CustomerProfile;
import io.onethread.matching.MatchIndex;
import io.onethread.matching.MatchResult;

/** Links records of which only names are known. */
final class NameLinkage implements Scores {

	/** The most alike of many strangers look more alike than two strangers: e² times. */
	private static final double BEST_OF_MANY = 2;

	/** So many names are expected to be there, as if that had been seen of so many. */
	private static final double USUAL_SHARE = 0.3;

	private static final int USUAL_COUNT = 10;

	private static final int ROUNDS = 30;

	private final List<String> left;

	private final List<String> right;

	private final MatchIndex index;

	NameLinkage(List<String> left, List<String> right) {
		this.left = left;
		this.right = right;
		this.index = MatchIndex.ofNames(left);
	}

	@Override
	public List<LinkedPair> pairs(double threshold) {
		return this.right.isEmpty() ? within(threshold) : across(threshold);
	}

	@Override
	public LinkedPair pair(int one, int other) {
		return pair(one, other, this.index.compare(String.valueOf(one), String.valueOf(other)));
	}

	@Override
	public double odds(int one, int other) {
		return (this.left.get(one).isBlank() || this.left.get(other).isBlank()) ? MatchIndex.PRIOR
				: this.index.compare(String.valueOf(one), String.valueOf(other)).logOdds();
	}

	@Override
	public int compared() {
		return 0;
	}

	/**
	 * For each of the right names the left one that is most likely the same. How many of
	 * them are there at all is learnt (expectation maximisation of one share).
	 */
	private List<LinkedPair> across(double threshold) {
		List<LinkedPair> best = IntStream.range(0, this.right.size())
			.parallel()
			.filter((row) -> !this.right.get(row).isBlank())
			.boxed()
			.flatMap((row) -> this.index.matches(CustomerProfile.named("right", this.right.get(row)), 0)
				.stream()
				.limit(1)
				.map((match) -> pair(Integer.parseInt(match.profile().id()), row, match.result())))
			.toList();
		double there = USUAL_SHARE;
		for (int round = 0; round < ROUNDS; round++) {
			double share = there;
			double sum = best.stream().mapToDouble((pair) -> probability(pair, share)).sum();
			there = (sum + USUAL_SHARE * USUAL_COUNT) / (this.right.size() + USUAL_COUNT);
		}
		double share = there;
		return best.stream()
			.map((pair) -> new LinkedPair(pair.left(), pair.right(), probability(pair, share), pair.reasons()))
			.filter((pair) -> pair.probability() >= threshold)
			.sorted(LinkedPair.ORDER)
			.toList();
	}

	private static double probability(LinkedPair pair, double share) {
		return 1 / (1 + Math.exp(BEST_OF_MANY - pair.weight() - Math.log(share / (1 - share))));
	}

	/** All pairs of the left names that look like one. */
	private List<LinkedPair> within(double threshold) {
		return this.index.allPairs(threshold).stream().map((pair) -> {
			int one = Integer.parseInt(pair.left().id());
			int other = Integer.parseInt(pair.right().id());
			return pair(Math.min(one, other), Math.max(one, other), pair.result());
		}).sorted(LinkedPair.ORDER).toList();
	}

	private static LinkedPair pair(int left, int right, MatchResult result) {
		List<LinkedPair.Reason> reasons = new ArrayList<>();
		for (Evidence evidence : result.evidence()) {
			if (evidence.kind() != EvidenceKind.PRIOR) {
				reasons.add(new LinkedPair.Reason(evidence.kind().word(), evidence.left(), evidence.right(),
						evidence.weight()));
			}
		}
		return new LinkedPair(left, right, result.score(), reasons);
	}

}

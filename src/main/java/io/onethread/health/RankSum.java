package io.onethread.health;

import java.util.Arrays;

/**
 * How likely it is that a few numbers are as small as they are beside others, if chance
 * alone had dealt them out: the exact one-sided rank-sum test (Wilcoxon, "Individual
 * Comparisons by Ranking Methods", Biometrics Bulletin 1, 1945), ties by their middle
 * ranks.
 */
final class RankSum {

	private RankSum() {
	}

	/**
	 * The share of all ways to choose so many numbers out of both groups that give no
	 * greater sum of ranks.
	 */
	static double chance(double[] few, double[] others) {
		double[] all = Arrays.copyOf(few, few.length + others.length);
		System.arraycopy(others, 0, all, few.length, others.length);
		int[] ranks = doubledRanks(all);
		int seen = Arrays.stream(ranks, 0, few.length).sum();
		int most = Arrays.stream(ranks).sum();
		double[][] ways = new double[few.length + 1][most + 1];
		ways[0][0] = 1;
		for (int rank : ranks) {
			for (int taken = few.length - 1; taken >= 0; taken--) {
				for (int sum = most - rank; sum >= 0; sum--) {
					ways[taken + 1][sum + rank] += ways[taken][sum];
				}
			}
		}
		double below = Arrays.stream(ways[few.length], 0, seen + 1).sum();
		return below / Arrays.stream(ways[few.length]).sum();
	}

	/** Twice the middle rank of each, so that halves stay whole. */
	private static int[] doubledRanks(double[] values) {
		int[] ranks = new int[values.length];
		for (int i = 0; i < values.length; i++) {
			int smaller = 0;
			int equal = 0;
			for (double other : values) {
				smaller += (other < values[i]) ? 1 : 0;
				equal += (other == values[i]) ? 1 : 0;
			}
			ranks[i] = 2 * smaller + equal + 1;
		}
		return ranks;
	}

}

package io.onethread.importing.ui;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Parts of a whole in tenths of a percent that add up to it: the largest remainders are
 * rounded up.
 */
final class Shares {

	private static final int WHOLE = 1000;

	private Shares() {
	}

	/** The share of each count; nothing but zeros where all are. */
	static List<Integer> of(List<Long> counts) {
		long sum = counts.stream().mapToLong(Long::longValue).sum();
		List<Integer> shares = new ArrayList<>();
		counts.forEach((count) -> shares.add((sum == 0) ? 0 : (int) (count * WHOLE / sum)));
		int left = (sum == 0) ? 0 : WHOLE - shares.stream().mapToInt(Integer::intValue).sum();
		IntStream.range(0, counts.size())
			.boxed()
			.sorted(Comparator.comparing((Integer i) -> -(counts.get(i) * WHOLE % Math.max(1, sum))))
			.limit(left)
			.forEach((i) -> shares.set(i, shares.get(i) + 1));
		return shares;
	}

}

package io.onethread.matching.table;

import java.util.List;

import io.onethread.matching.MatchIndex;

/** Compares names of organisations: by brand, trade, place and legal form. */
final class OrganisationComparison implements Comparison {

	/** Sums of evidence of two names from which a step begins, as logarithms of odds. */
	private static final double[] BOUNDS = { -0.5, 1.5, 4 };

	private final Values values;

	private final MatchIndex index;

	OrganisationComparison(List<String> names) {
		this.values = new Values(names.stream().map(PlainText::of).toList());
		this.index = MatchIndex.ofNames(names);
	}

	@Override
	public int steps() {
		return BOUNDS.length + 2;
	}

	@Override
	public int step(int one, int other) {
		if (this.values.unknown(one, other)) {
			return UNKNOWN;
		}
		if (this.values.of(one).equals(this.values.of(other))) {
			return BOUNDS.length + 1;
		}
		double weight = this.index.compare(String.valueOf(one), String.valueOf(other)).logOdds() - MatchIndex.PRIOR;
		int step = 0;
		while (step < BOUNDS.length && weight >= BOUNDS[step]) {
			step++;
		}
		return step;
	}

	@Override
	public double rarity(int record) {
		return this.values.rarity(record);
	}

}

package io.onethread.matching.table;

import java.util.List;

import io.onethread.matching.MatchIndex;

/** Compares names of organisations: by brand, trade, place and legal form. */
final class OrganisationComparison extends Comparison {

	/** Sums of evidence of two names from which a step begins, as logarithms of odds. */
	private static final double[] BOUNDS = { -0.5, 1.5, 4 };

	private final MatchIndex index;

	OrganisationComparison(List<String> names) {
		super(new Values(names.stream().map(PlainText::of).toList()), BOUNDS.length + 2);
		this.index = MatchIndex.ofNames(names);
	}

	@Override
	int stepBelow(int one, int other) {
		double weight = this.index.compare(String.valueOf(one), String.valueOf(other)).logOdds() - MatchIndex.PRIOR;
		return reached(weight, BOUNDS);
	}

}

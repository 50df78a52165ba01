package io.onethread.matching.table;

import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares addresses of e-mail: what is before the @ tells the most. */
final class EmailComparison extends Comparison {

	private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();

	private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);

	EmailComparison(List<String> texts) {
		super(new Values(texts.stream().map((text) -> text.strip().toLowerCase(Locale.ROOT)).toList()), 4);
	}

	@Override
	int stepBelow(int one, int other) {
		String a = text(one);
		String b = text(other);
		if (SLIPS.apply(a, b) >= 0) {
			return 2;
		}
		String left = local(a);
		String right = local(b);
		if (left.equals(right)) {
			return 2;
		}
		double alike = (left.compareTo(right) < 0) ? ALIKE.apply(left, right) : ALIKE.apply(right, left);
		return (alike >= 0.92) ? 1 : 0;
	}

	private static String local(String address) {
		int at = address.indexOf('@');
		return (at > 0) ? address.substring(0, at) : address;
	}

}

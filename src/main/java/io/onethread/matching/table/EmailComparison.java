package io.onethread.matching.table;

import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Compares addresses of e-mail: what is before the @ tells the most. */
final class EmailComparison implements Comparison {

	private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();

	private static final LevenshteinDistance SLIPS = new LevenshteinDistance(2);

	private final Values values;

	EmailComparison(List<String> texts) {
		this.values = new Values(texts.stream().map((text) -> text.strip().toLowerCase(Locale.ROOT)).toList());
	}

	@Override
	public int steps() {
		return 4;
	}

	@Override
	public int step(int one, int other) {
		if (this.values.unknown(one, other)) {
			return UNKNOWN;
		}
		String a = this.values.of(one);
		String b = this.values.of(other);
		if (a.equals(b)) {
			return 3;
		}
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

	@Override
	public double rarity(int record) {
		return this.values.rarity(record);
	}

	private static String local(String address) {
		int at = address.indexOf('@');
		return (at > 0) ? address.substring(0, at) : address;
	}

}

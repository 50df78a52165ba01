package io.onethread.matching.table;

import java.util.List;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Compares days, numbers, codes and telephone numbers, of which each character counts.
 */
final class CodeComparison extends Comparison {

	/** Local numbers of telephones have so many digits. */
	private static final int LOCAL = 7;

	private static final int YEAR = 4;

	private static final LevenshteinDistance TWO_SLIPS = new LevenshteinDistance(2);

	private final FieldKind kind;

	CodeComparison(FieldKind kind, List<String> texts) {
		super(new Values(texts.stream().map(PlainText::joined).toList()), 4);
		this.kind = kind;
	}

	@Override
	int stepBelow(int one, int other) {
		String a = text(one);
		String b = text(other);
		int longer = Math.max(a.length(), b.length());
		int slips = TWO_SLIPS.apply(a, b);
		if (slips == 1 && longer > 2 || swapped(a, b) || tail(a, b)) {
			return 2;
		}
		return (slips == 2 && longer > YEAR || near(a, b)) ? 1 : 0;
	}

	/** Two neighbours have changed places. */
	private static boolean swapped(String a, String b) {
		if (a.length() != b.length()) {
			return false;
		}
		int first = 0;
		while (a.charAt(first) == b.charAt(first)) {
			first++;
		}
		return first + 1 < a.length() && a.charAt(first) == b.charAt(first + 1)
				&& a.charAt(first + 1) == b.charAt(first) && a.substring(first + 2).equals(b.substring(first + 2));
	}

	/** The same telephone with and without its area. */
	private boolean tail(String a, String b) {
		return this.kind == FieldKind.PHONE && Math.min(a.length(), b.length()) >= LOCAL
				&& a.substring(a.length() - LOCAL).equals(b.substring(b.length() - LOCAL));
	}

	/** The same year, or day and month the other way round. */
	private boolean near(String a, String b) {
		if (this.kind == FieldKind.DATE && a.length() == 8 && b.length() == 8) {
			return a.substring(0, YEAR).equals(b.substring(0, YEAR)) || a.substring(YEAR).equals(b.substring(YEAR));
		}
		return false;
	}

}

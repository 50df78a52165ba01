package io.onethread.matching;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** How far two spellings differ. */
final class Slips {

	private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

	private Slips() {
	}

	/**
	 * Characters missing, added or replaced, and neighbours swapped: the optimal string
	 * alignment distance, in which a swap is one slip as typists make it.
	 */
	static int between(String a, String b) {
		int[] beforeLast = new int[b.length() + 1];
		int[] last = new int[b.length() + 1];
		int[] row = new int[b.length() + 1];
		for (int j = 0; j <= b.length(); j++) {
			last[j] = j;
		}
		for (int i = 1; i <= a.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= b.length(); j++) {
				int best = Math.min(Math.min(last[j], row[j - 1]) + 1,
						last[j - 1] + ((a.charAt(i - 1) != b.charAt(j - 1)) ? 1 : 0));
				if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
					best = Math.min(best, beforeLast[j - 2] + 1);
				}
				row[j] = best;
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		return last[b.length()];
	}

	/**
	 * How alike two Latin words are: 1 the same, 0 not to be taken for one another. Short
	 * words and numbers are alike only when they are the same.
	 */
	static double likeness(String a, String b) {
		if (a.equals(b)) {
			return 1;
		}
		int shorter = Math.min(a.length(), b.length());
		int longer = Math.max(a.length(), b.length());
		if (shorter < 4 || longer > shorter + 2 || Character.isDigit(a.charAt(0)) || Character.isDigit(b.charAt(0))) {
			return 0;
		}
		// Jaro and Winkler differ by a hair when the words change places.
		double alike = (a.compareTo(b) < 0) ? JARO_WINKLER.apply(a, b) : JARO_WINKLER.apply(b, a);
		int slips = (alike < 0.8) ? 3 : between(a, b);
		return (slips == 1 || (slips == 2 && longer >= 8)) ? 1 - (double) slips / longer : ((alike >= 0.95) ? 0.8 : 0);
	}

}

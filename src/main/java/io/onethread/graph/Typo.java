package io.onethread.graph;

/** Whether something like a text stands somewhere in another. */
final class Typo {

	private Typo() {
	}

	/** How many slips are forgiven in a text of this length; few make another word. */
	static int allowed(String typed) {
		boolean han = FoldedText.hasHan(typed);
		int length = typed.length();
		if (length < (han ? 3 : 4)) {
			return 0;
		}
		return (length < (han ? 6 : 8)) ? 1 : 2;
	}

	/**
	 * The fewest slips (a character missing, added, replaced, or two swapped) that turn
	 * the typed text into some part of the other: Sellers' algorithm with transpositions.
	 */
	static int slips(String typed, String text) {
		int[] beforeLast = new int[text.length() + 1];
		int[] last = new int[text.length() + 1];
		int[] row = new int[text.length() + 1];
		for (int i = 1; i <= typed.length(); i++) {
			row[0] = i;
			for (int j = 1; j <= text.length(); j++) {
				char a = typed.charAt(i - 1);
				char b = text.charAt(j - 1);
				int best = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + ((a != b) ? 1 : 0));
				if (i > 1 && j > 1 && a == text.charAt(j - 2) && b == typed.charAt(i - 2)) {
					best = Math.min(best, beforeLast[j - 2] + 1);
				}
				row[j] = best;
			}
			int[] free = beforeLast;
			beforeLast = last;
			last = row;
			row = free;
		}
		int fewest = typed.length();
		for (int slips : last) {
			fewest = Math.min(fewest, slips);
		}
		return fewest;
	}

}

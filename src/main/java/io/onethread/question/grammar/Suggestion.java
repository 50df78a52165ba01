package io.onethread.question.grammar;

import java.util.Comparator;
import java.util.stream.Stream;

/** What may have been meant by a word that is not known. */
final class Suggestion {

	private Suggestion() {
	}

	/** The likeliest word or name; empty where none is like it. */
	static String of(String text, Vocabulary vocabulary) {
		String folded = Text.folded(text);
		int allowed = (folded.length() < 4) ? (Text.hasHan(folded) && folded.length() > 2 ? 1 : 0)
				: (folded.length() < 8) ? 1 : 2;
		if (allowed == 0) {
			return "";
		}
		return Stream.concat(Lexicon.WORDS.forms().stream(), vocabulary.forms().stream())
			.filter((form) -> Math.abs(form.length() - folded.length()) <= allowed)
			.filter((form) -> slips(folded, form) <= allowed)
			.min(Comparator.comparingInt((String form) -> slips(folded, form)).thenComparing((form) -> form))
			.orElse("");
	}

	/** The edits between two short words. */
	private static int slips(String one, String other) {
		int[][] edits = new int[one.length() + 1][other.length() + 1];
		for (int i = 0; i <= one.length(); i++) {
			for (int j = 0; j <= other.length(); j++) {
				if (i == 0 || j == 0) {
					edits[i][j] = i + j;
					continue;
				}
				int change = edits[i - 1][j - 1] + ((one.charAt(i - 1) == other.charAt(j - 1)) ? 0 : 1);
				edits[i][j] = Math.min(change, Math.min(edits[i - 1][j], edits[i][j - 1]) + 1);
				if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
						&& one.charAt(i - 2) == other.charAt(j - 1)) {
					edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
				}
			}
		}
		return edits[one.length()][other.length()];
	}

}

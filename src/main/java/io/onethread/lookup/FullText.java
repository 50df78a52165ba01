package io.onethread.lookup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Queries for the full-text index of names, whose analyzer takes Latin words whole and
 * Chinese by twos.
 */
final class FullText {

	private static final String NOTHING = "no_name";

	private FullText() {
	}

	/**
	 * Names that hold all of these folded words, of which Latin ones may be cut short.
	 */
	static String allOf(List<String> terms) {
		return join(terms, FullText::word);
	}

	/** Names that hold all of these folded words or something like them. */
	static String nearly(List<String> terms) {
		return join(terms, (term) -> isHan(term) ? anyPart(term) : fuzzy(term));
	}

	private static String join(List<String> terms, java.util.function.UnaryOperator<String> write) {
		return terms.isEmpty() ? NOTHING
				: terms.stream().map(write).map((one) -> "(" + one + ")").collect(Collectors.joining(" AND "));
	}

	private static String word(String term) {
		String plain = escape(term);
		return (isHan(term) && length(term) > 1) ? "\"" + plain + "\"" : plain + "*";
	}

	private static String fuzzy(String term) {
		int slips = (term.length() < 4) ? 0 : (term.length() < 8) ? 1 : 2;
		return word(term) + ((slips == 0) ? "" : " OR " + escape(term) + "~" + slips);
	}

	/** Cut into one piece more than there may be slips, one piece is right. */
	private static String anyPart(String term) {
		int[] characters = term.codePoints().toArray();
		int pieces = (characters.length < 3) ? 1 : (characters.length < 6) ? 2 : 3;
		List<String> parts = new ArrayList<>();
		for (int i = 0; i < pieces; i++) {
			int from = characters.length * i / pieces;
			int to = characters.length * (i + 1) / pieces;
			parts.add(word(new String(characters, from, to - from)));
		}
		return String.join(" OR ", parts);
	}

	/**
	 * Folded text holds letters and digits only; this holds even if that should change.
	 */
	private static String escape(String term) {
		return term.toLowerCase(Locale.ROOT).replaceAll("([^\\p{L}\\p{N}])", "\\\\$1");
	}

	private static boolean isHan(String text) {
		return text.codePoints().anyMatch((cp) -> Character.UnicodeScript.of(cp) == Character.UnicodeScript.HAN);
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}

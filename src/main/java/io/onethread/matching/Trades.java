package io.onethread.matching;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Words for what a company does, with one key for a trade in all languages. */
final class Trades {

	private static final int LONGEST_CHINESE = 8;

	private static final Map<String, String> KEYS = new HashMap<>();

	private static final Set<String> WEAK = new HashSet<>();

	static {
		for (String line : WordList.lines("trades.txt")) {
			String[] words = line.replaceFirst("^~", "").split("\\s+");
			for (String word : words) {
				KEYS.putIfAbsent(word, words[0]);
			}
			if (line.startsWith("~")) {
				WEAK.add(words[0]);
			}
		}
	}

	private Trades() {
	}

	static @Nullable String keyOf(String word) {
		return KEYS.get(word);
	}

	/** Whether half of all companies carry it in their names, as technology. */
	static boolean isWeak(String key) {
		return WEAK.contains(key);
	}

	/**
	 * The length of the longest trade that ends the Chinese text and leaves at least so
	 * many characters, 0 for none.
	 */
	static int lengthAtEnd(String text, int leaving) {
		for (int length = Math.min(LONGEST_CHINESE, text.length() - leaving); length > 0; length--) {
			if (KEYS.containsKey(text.substring(text.length() - length))) {
				return length;
			}
		}
		return 0;
	}

}

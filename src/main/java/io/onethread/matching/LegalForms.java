package io.onethread.matching;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Recognises legal forms at the end of names, in the languages companies write. */
final class LegalForms {

	private static final int LONGEST_CHINESE = 8;

	private static final int LONGEST_LATIN = 6;

	/** Forms that stand in front in some languages; elsewhere these are brands. */
	private static final List<String> IN_FRONT = List.of("ooo", "ооо", "оао", "пао", "зао", "ао", "pao", "oao", "zao",
			"pt", "ab", "株式会社", "有限会社");

	private static final Map<String, LegalForm> FORMS = read();

	private LegalForms() {
	}

	static @Nullable LegalForm of(String words) {
		return FORMS.get(words);
	}

	static boolean standsInFront(String word) {
		return IN_FRONT.contains(word);
	}

	/** The length of the longest form that ends the Chinese text, 0 for none. */
	static int lengthAtEnd(String text) {
		for (int length = Math.min(LONGEST_CHINESE, text.length()); length > 1; length--) {
			if (FORMS.containsKey(text.substring(text.length() - length))) {
				return length;
			}
		}
		return 0;
	}

	/** How many words the longest form that ends the words has, 0 for none. */
	static int wordsAtEnd(List<String> words) {
		for (int count = Math.min(LONGEST_LATIN, words.size()); count > 0; count--) {
			if (FORMS.containsKey(String.join(" ", words.subList(words.size() - count, words.size())))) {
				return count;
			}
		}
		return 0;
	}

	private static Map<String, LegalForm> read() {
		Map<String, LegalForm> forms = new HashMap<>();
		for (String line : WordList.lines("legal-forms.txt")) {
			int colon = line.indexOf(':');
			LegalForm form = LegalForm.valueOf(line.substring(0, colon));
			for (String words : line.substring(colon + 1).split(",")) {
				forms.putIfAbsent(words.strip().replace("&", "and"), form);
			}
		}
		return Map.copyOf(forms);
	}

}

package io.onethread.activity;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The words of a text as a full-text query asks for any of them. Its analyzer takes Latin
 * words whole and Chinese by twos. Only letters and digits pass, so that nothing of the
 * text can mean something to the query language.
 */
final class Words {

	private static final Pattern WORD = Pattern.compile("\\p{IsHan}{2,}|[\\p{L}\\p{N}&&[^\\p{IsHan}]]{3,}");

	private static final int MOST = 40;

	private Words() {
	}

	static String query(String text) {
		Set<String> words = new LinkedHashSet<>();
		Matcher word = WORD.matcher(text.toLowerCase(java.util.Locale.ROOT));
		while (word.find()) {
			String found = word.group();
			if (Character.UnicodeScript.of(found.codePointAt(0)) == Character.UnicodeScript.HAN) {
				for (int i = 0; i + 1 < found.length(); i++) {
					words.add(found.substring(i, i + 2));
				}
			}
			else {
				words.add(found);
			}
		}
		return words.stream().limit(MOST).map((one) -> '"' + one + '"').collect(Collectors.joining(" OR "));
	}

}

package io.onethread.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A name parted from what it has in brackets.
 *
 * @param outside the name without brackets
 * @param inside what the brackets hold
 */
record Brackets(String outside, List<String> inside) {

	private static final Pattern BRACKETS = Pattern.compile("\\(([^()]*)\\)?");

	static Brackets of(String folded) {
		if (folded.indexOf('(') < 0) {
			return new Brackets(folded, List.of());
		}
		String outside = BRACKETS.matcher(folded).replaceAll(" ").strip();
		List<String> inside = new ArrayList<>();
		BRACKETS.matcher(folded).results().map((MatchResult found) -> found.group(1)).forEach(inside::add);
		// (株)丸红 and the like leave something; a name all in brackets does not.
		return NameText.compact(outside).isEmpty() ? new Brackets(folded, List.of()) : new Brackets(outside, inside);
	}

}

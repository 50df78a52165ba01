package io.onethread.activity.oneline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/** What is left of a line, without the small words that tied it to what was taken. */
final class Rest {

	private static final Pattern EDGES = Pattern.compile("^[\\s,，.。;；:：、!！–—-]+|[\\s,，.。;；:：、–—-]+$");

	/** At the beginning of what is left, after something that was taken. */
	private static final Pattern LEADING = Pattern.compile(
			"^(?:(?:with|at|to|about|re|regarding|for|on|and|of|in|from)\\b\\s*|(?:的|关于)(?=\\S)|(?:[和跟与同给向到在去对的约找把]\\s*)+$)",
			Pattern.CASE_INSENSITIVE);

	/** At the end of what is left, before something that was taken. */
	private static final Pattern TRAILING = Pattern.compile(
			"(?:\\b(?:with|at|to|about|for|on|and|of|in|from|the|by|an?)|[和跟与同给向到在去对约找])$", Pattern.CASE_INSENSITIVE);

	private Rest() {
	}

	static String of(String text, List<Span> gone) {
		List<Span> spans = gone.stream().sorted(Comparator.comparingInt(Span::from)).toList();
		List<String> parts = new ArrayList<>();
		int from = 0;
		for (Span span : spans) {
			if (span.from() > from) {
				parts.add(part(text.substring(from, span.from()), from > 0, true));
			}
			from = Math.max(from, span.to());
		}
		parts.add(part(text.substring(from), from > 0, false));
		parts.removeIf(String::isEmpty);
		return String.join(" ", parts);
	}

	private static String part(String text, boolean after, boolean before) {
		String part = bare(text, EDGES);
		String last;
		do {
			last = part;
			if (after) {
				part = bare(part, LEADING);
			}
			if (before) {
				part = bare(part, TRAILING);
			}
			part = bare(part, EDGES);
		}
		while (!part.equals(last));
		return part;
	}

	private static String bare(String text, Pattern edge) {
		return edge.matcher(text).replaceAll("");
	}

}

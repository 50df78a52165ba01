package io.onethread.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Draws a draft anew without losing what the rep wrote. A line that was drafted once is
 * known by what it speaks of: left as it was, it is brought up to date or goes when what
 * it speaks of is gone; changed by hand, it stays as it is; taken out by hand, it does
 * not come back. What is new is added at the end of its section.
 */
final class DraftMerge {

	private DraftMerge() {
	}

	/**
	 * Merges one section.
	 * @param text what the rep has now
	 * @param taken the lines that were drafted before
	 * @param fresh the lines as they would be drafted now
	 */
	static String section(String text, List<DraftLine> taken, List<DraftLine> fresh) {
		Map<String, DraftLine> before = byKey(taken);
		Map<String, DraftLine> now = byKey(fresh);
		List<String> lines = new ArrayList<>(text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1)));
		before.forEach((key, old) -> {
			int place = lines.indexOf(old.text());
			if (place >= 0) {
				DraftLine replacement = now.get(key);
				if (replacement == null) {
					lines.remove(place);
				}
				else {
					lines.set(place, replacement.text());
				}
			}
		});
		now.forEach((key, line) -> {
			if (!before.containsKey(key)) {
				lines.add(line.text());
			}
		});
		return String.join("\n", lines);
	}

	private static Map<String, DraftLine> byKey(List<DraftLine> lines) {
		return lines.stream()
			.collect(Collectors.toMap(DraftLine::key, Function.identity(), (first, second) -> first,
					LinkedHashMap::new));
	}

}

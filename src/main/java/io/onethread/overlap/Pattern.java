package io.onethread.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What an overlap comes to, as the links around it tell. */
public enum Pattern {

	/** Two reps sell the same product line there: one of them has to give way. */
	COLLISION,
	/** Each sells other product lines there: legitimate, and better known to both. */
	CROSS_SELLING,
	/** Parent and subsidiary are worked by different reps. */
	GROUP,
	/** It is passing from one rep to another just now. */
	CHANGING_HANDS,
	/** Nothing tells what they sell there. */
	UNCLEAR;

	/**
	 * Tells what it comes to.
	 * @param kind in which way the customers overlap
	 * @param parts the customers with who sells what there
	 */
	static Pattern of(OverlapKind kind, List<Part> parts) {
		if (kind == OverlapKind.GROUP) {
			return GROUP;
		}
		if (parts.stream().anyMatch(Part::passing)) {
			return CHANGING_HANDS;
		}
		Collection<Set<String>> lines = lines(parts);
		if (lines.size() < 2) {
			return UNCLEAR;
		}
		Set<String> sold = new HashSet<>();
		boolean shared = false;
		for (Set<String> one : lines) {
			shared |= !Collections.disjoint(sold, one);
			sold.addAll(one);
		}
		return shared ? COLLISION : lines.stream().anyMatch(Set::isEmpty) ? UNCLEAR : CROSS_SELLING;
	}

	/** What each rep sells; who works both records counts once. */
	private static Collection<Set<String>> lines(List<Part> parts) {
		Map<String, Set<String>> known = new TreeMap<>();
		List<Set<String>> unnamed = new ArrayList<>();
		for (Part part : parts) {
			for (Part.Sells sells : part.sells()) {
				if (sells.rep() == null) {
					unnamed.add(Set.copyOf(sells.lines()));
				}
				else {
					known.computeIfAbsent(sells.rep(), (rep) -> new HashSet<>()).addAll(sells.lines());
				}
			}
		}
		List<Set<String>> all = new ArrayList<>(known.values());
		all.addAll(unnamed);
		return all;
	}

}

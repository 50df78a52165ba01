package io.onethread.lookup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Twists strands into ties: one for each record, with all that ties it. */
final class Ties {

	private static final Comparator<Tie> STRONGEST_FIRST = Comparator.comparingDouble(Tie::strength)
		.reversed()
		.thenComparing((tie) -> tie.grounds().last(), Comparator.nullsLast(Comparator.reverseOrder()))
		.thenComparing((tie) -> tie.record().name())
		.thenComparing((tie) -> tie.record().id());

	private Ties() {
	}

	/**
	 * The ties of each type, the strongest first.
	 * @param strands all strands, in any order; of those at one depth, those that say
	 * more of how the records hang together first
	 * @param depth how far away a record may be; strands that are longer still count for
	 * the strength of what is near
	 */
	static Map<String, List<Tie>> of(Collection<Strand> strands, int depth, LocalDate today) {
		Map<String, List<Strand>> byRecord = new LinkedHashMap<>();
		strands.forEach((strand) -> byRecord.computeIfAbsent(strand.to().id(), (id) -> new ArrayList<>()).add(strand));
		Map<String, List<Tie>> byType = new LinkedHashMap<>();
		for (List<Strand> ofOne : byRecord.values()) {
			Tie tie = tie(ofOne, today);
			if (tie.depth() <= depth) {
				byType.computeIfAbsent(tie.record().type(), (type) -> new ArrayList<>()).add(tie);
			}
		}
		byType.values().forEach((ties) -> ties.sort(STRONGEST_FIRST));
		return byType;
	}

	/** One tie of all strands that lead to one record. */
	static Tie tie(List<Strand> strands, LocalDate today) {
		int depth = strands.stream().mapToInt(Strand::depth).min().orElseThrow();
		Strand first = strands.stream().filter((strand) -> strand.depth() == depth).findFirst().orElseThrow();
		Grounds grounds = first.grounds();
		Set<ThreadLink> links = new LinkedHashSet<>(first.links());
		Set<@Nullable RecordRef> vias = new LinkedHashSet<>();
		double doubt = 1;
		for (Strand strand : strands) {
			grounds = grounds.and(strand.grounds());
			if (strand.depth() == depth) {
				doubt *= 1 - Strength.ofLink(strand.type(), strand.grounds(), today);
				if (depth == 1) {
					links.addAll(strand.links());
				}
				else {
					vias.add(strand.via());
				}
			}
		}
		Parts parts = Strength.parts(1 - doubt, depth, grounds, today);
		return new Tie(first.to(), depth, List.copyOf(links), first.via(), vias.size(), parts.all(), parts, grounds,
				first.facts());
	}

}

package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What stood otherwise on one day than on a later one.
 *
 * @param earlier the one day
 * @param later the other
 * @param shifts what changed, by what it is, the most valuable first
 */
public record Comparison(LocalDate earlier, LocalDate later, List<Shift> shifts) {

	private static final Comparator<Shift> MOST_FIRST = Comparator.comparing(Shift::what)
		.thenComparing((shift) -> (shift.value() == null) ? 0 : -shift.value())
		.thenComparing((shift) -> shift.it().name())
		.thenComparing((shift) -> shift.it().id());

	public Comparison {
		shifts = shifts.stream().sorted(MOST_FIRST).toList();
	}

	/** How much there is of each, in the order in which it is shown. */
	public Map<Shift.What, Long> counts() {
		Map<Shift.What, Long> counts = new EnumMap<>(Shift.What.class);
		this.shifts.forEach((shift) -> counts.merge(shift.what(), 1L, Long::sum));
		return counts;
	}

	/** Only what is about these. */
	public Comparison only(Collection<Shift.What> whats) {
		return new Comparison(this.earlier, this.later,
				this.shifts.stream().filter((shift) -> whats.contains(shift.what())).toList());
	}

	/** Only that in which one of these records has a part. */
	Comparison around(Collection<String> ids) {
		return new Comparison(this.earlier, this.later,
				this.shifts.stream().filter((shift) -> !Collections.disjoint(shift.touches(), ids)).toList());
	}

}

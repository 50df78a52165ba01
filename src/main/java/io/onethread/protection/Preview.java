package io.onethread.protection;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

import io.onethread.protection.Standing.Outcome;

/**
 * What a rule would do.
 *
 * @param day the day of the run it would first count in
 * @param standings every customer it is for, those that leave first come first
 */
public record Preview(LocalDate day, List<Standing> standings) {

	public Preview {
		standings = List.copyOf(standings);
	}

	/** How many customers there are of each outcome. */
	public Map<Outcome, Long> counts() {
		return count(this.standings);
	}

	/** Those of some outcomes, a division, a rep; null for any. */
	public List<Standing> filtered(Filter filter) {
		return this.standings.stream().filter(filter::takes).toList();
	}

	/** How many of each outcome there are in each division, most that leave first. */
	public List<Tally> byDivision() {
		return tallies((standing) -> List.of(standing.division()));
	}

	/** How many of each outcome each owner has, most that leave first. */
	public List<Tally> byRep() {
		return tallies(Standing::owners);
	}

	private List<Tally> tallies(Function<Standing, List<String>> keys) {
		Map<String, Map<Outcome, Long>> tallies = new TreeMap<>();
		for (Standing standing : this.standings) {
			keys.apply(standing)
				.forEach((key) -> tallies.computeIfAbsent(key, (one) -> new EnumMap<>(Outcome.class))
					.merge(standing.outcome(), 1L, Long::sum));
		}
		return tallies.entrySet()
			.stream()
			.map((one) -> new Tally(one.getKey(), one.getValue()))
			.sorted(Comparator.comparingLong((Tally one) -> -one.of(Outcome.LEAVES))
				.thenComparingLong((one) -> -one.of(Outcome.WARNED))
				.thenComparing(Tally::id))
			.toList();
	}

	private static Map<Outcome, Long> count(List<Standing> standings) {
		Map<Outcome, Long> counts = new EnumMap<>(Outcome.class);
		for (Outcome outcome : Outcome.values()) {
			counts.put(outcome, 0L);
		}
		standings.forEach((standing) -> counts.merge(standing.outcome(), 1L, Long::sum));
		return counts;
	}

	/**
	 * How many of each outcome.
	 *
	 * @param id of a division, empty for none, or of a rep
	 * @param counts how many
	 */
	public record Tally(String id, Map<Outcome, Long> counts) {

		public Tally {
			counts = Map.copyOf(counts);
		}

		public long of(Outcome outcome) {
			return this.counts.getOrDefault(outcome, 0L);
		}

	}

}

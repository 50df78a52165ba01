package io.onethread.lookup;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * What of a thread is wanted.
 *
 * @param kinds only records of these labels; all if there are none
 * @param time only what was touched then
 * @param owner only what this rep answers for, runs, sold or did; the rep's id, or null
 */
public record ThreadFilter(Set<String> kinds, Time time, @Nullable String owner) {

	/** Everything. */
	public static final ThreadFilter ALL = new ThreadFilter(Set.of(), Time.ANY, null);

	public ThreadFilter {
		kinds = Set.copyOf(kinds);
	}

	/** When something was touched last. */
	public enum Time {

		ANY(0, 0), MONTH(30, 0), QUARTER(90, 0), YEAR(365, 0),
		/** More than a year ago. */
		LONG_AGO(0, 365);

		private final int within;

		private final int before;

		Time(int within, int before) {
			this.within = within;
			this.before = before;
		}

		/** The first day that counts, if there is one. */
		@Nullable LocalDate after(LocalDate today) {
			return (this.within == 0) ? null : today.minusDays(this.within);
		}

		/** The last day that counts, if there is one. */
		@Nullable LocalDate until(LocalDate today) {
			return (this.before == 0) ? null : today.minusDays(this.before);
		}

		boolean holds(@Nullable LocalDate last, LocalDate today) {
			LocalDate after = after(today);
			LocalDate until = until(today);
			return this == ANY || last != null && (after == null || !last.isBefore(after))
					&& (until == null || !last.isAfter(until));
		}

	}

	/** Whether nothing is left out. */
	public boolean isAll() {
		return equals(ALL);
	}

	/** Whether records of this label are wanted. */
	public boolean wants(String kind) {
		return this.kinds.isEmpty() || this.kinds.contains(kind);
	}

	/** As it stands in an address. */
	public Map<String, String> parameters() {
		Map<String, String> parameters = new TreeMap<>();
		if (!this.kinds.isEmpty()) {
			parameters.put("kind", new TreeSet<>(this.kinds).stream().collect(Collectors.joining(",")));
		}
		if (this.time != Time.ANY) {
			parameters.put("touched", this.time.name().toLowerCase(java.util.Locale.ROOT));
		}
		String rep = this.owner;
		if (rep != null) {
			parameters.put("owner", rep);
		}
		return parameters;
	}

	/** From an address; what it does not know it leaves out. */
	public static ThreadFilter of(Map<String, List<String>> parameters) {
		Set<String> kinds = one(parameters, "kind").stream()
			.flatMap((listed) -> Arrays.stream(listed.split(",")))
			.filter(RecordTypes.ALL::contains)
			.collect(Collectors.toSet());
		Time time = one(parameters, "touched").flatMap(
				(name) -> Arrays.stream(Time.values()).filter((one) -> one.name().equalsIgnoreCase(name)).findFirst())
			.orElse(Time.ANY);
		return new ThreadFilter(kinds, time, one(parameters, "owner").orElse(null));
	}

	private static Optional<String> one(Map<String, List<String>> parameters, String name) {
		return parameters.getOrDefault(name, List.of()).stream().filter((value) -> !value.isBlank()).findFirst();
	}

}

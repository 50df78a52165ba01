package io.onethread.relationshipmap;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The whole company with its numbers, as one viewer may see them: its divisions, branches
 * and reps, and what divisions share. Customers are not in it; they are read below the
 * hubs that are opened.
 */
public final class CompanyMap {

	/** The id of the company itself. */
	public static final String COMPANY = "company";

	/** The id of the hub that holds the customers nobody works. */
	public static final String UNWORKED = "unworked";

	/** No company at all. */
	static final CompanyMap NONE = new CompanyMapBuilder(new Directory(List.of(), List.of(), List.of()))
		.build(List.of(), List.of());

	private final Map<String, Hub> hubs;

	private final Map<String, Set<String>> parents;

	private final List<Overlap> overlaps;

	private final List<Worked> worked;

	/**
	 * Puts it together.
	 * @param hubs all hubs by their ids
	 * @param parents for each hub the hubs it hangs below, the first one first
	 * @param overlaps what divisions share, most first
	 * @param worked what the numbers were counted from
	 */
	CompanyMap(Map<String, Hub> hubs, Map<String, Set<String>> parents, List<Overlap> overlaps, List<Worked> worked) {
		this.hubs = Map.copyOf(hubs);
		this.parents = Map.copyOf(parents);
		this.overlaps = List.copyOf(overlaps);
		this.worked = List.copyOf(worked);
	}

	/** The company itself. */
	public Hub company() {
		return Objects.requireNonNull(this.hubs.get(COMPANY));
	}

	/** The hub of this id. */
	public Optional<Hub> hub(String id) {
		return Optional.ofNullable(this.hubs.get(id));
	}

	/** The hubs that stand for this record: a branch has one for each division there. */
	public List<Hub> hubsOf(String record) {
		return this.hubs.values()
			.stream()
			.filter((hub) -> hub.record().equals(record))
			.sorted((one, other) -> Double.compare(other.value(), one.value()))
			.toList();
	}

	/** The hubs below this one, most valuable first. */
	public List<Hub> children(Hub hub) {
		return hub.children().stream().map(this.hubs::get).filter(Objects::nonNull).toList();
	}

	/** The hubs from the company's own down to this one, the company left out. */
	public List<Hub> path(Hub hub) {
		List<Hub> path = new ArrayList<>();
		Optional<Hub> step = Optional.of(hub);
		while (step.isPresent() && !step.get().id().equals(COMPANY)) {
			path.addFirst(step.get());
			step = Optional.ofNullable(step.get().parent()).flatMap(this::hub);
		}
		return path;
	}

	/** This hub and all that it hangs below, nearest first. */
	public Set<String> upward(String id) {
		Set<String> upward = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>(List.of(id));
		while (!open.isEmpty()) {
			String next = open.removeFirst();
			if (upward.add(next)) {
				open.addAll(this.parents.getOrDefault(next, Set.of()));
			}
		}
		return upward;
	}

	/** The hubs this one hangs directly below. */
	public Set<String> parents(Hub hub) {
		return this.parents.getOrDefault(hub.id(), Set.of());
	}

	/** What divisions share, most first. */
	public List<Overlap> overlaps() {
		return this.overlaps;
	}

	/** What these two share. */
	public Optional<Overlap> overlap(String one, String other) {
		return this.overlaps.stream().filter((overlap) -> overlap.between(one, other)).findFirst();
	}

	/** What this one shares with others, most first. */
	public List<Overlap> overlaps(String id) {
		return this.overlaps.stream()
			.filter((overlap) -> overlap.from().equals(id) || overlap.to().equals(id))
			.toList();
	}

	/** All divisions, most valuable first. */
	public List<Hub> divisions() {
		return all("Division");
	}

	/** The hubs of a type, most valuable first within each other. */
	public List<Hub> all(String type) {
		return below(company()).filter((hub) -> hub.type().equals(type)).toList();
	}

	/** How many hubs of a type there are at or below this one. */
	public long count(Hub hub, String type) {
		return below(hub).filter((each) -> each.type().equals(type)).map(Hub::record).distinct().count();
	}

	/** What these reps work together, a customer counting once. */
	Worked sum(Set<String> reps) {
		List<Worked> theirs = this.worked.stream().filter((row) -> !Collections.disjoint(row.reps(), reps)).toList();
		return new Worked(reps, theirs.stream().map(Worked::totals).reduce(Totals.NONE, Totals::plus));
	}

	/** How many of a division's customers reps who are not in it work, too. */
	long sharedBy(Hub division) {
		return this.worked.stream()
			.filter((row) -> !Collections.disjoint(row.reps(), division.reps()))
			.filter((row) -> !division.reps().containsAll(row.reps()))
			.mapToLong(Worked::customers)
			.sum();
	}

	/** Whether there is nothing to draw. */
	public boolean isEmpty() {
		return company().children().isEmpty();
	}

	private Stream<Hub> below(Hub hub) {
		return Stream.concat(Stream.of(hub), children(hub).stream().flatMap(this::below)).distinct();
	}

}

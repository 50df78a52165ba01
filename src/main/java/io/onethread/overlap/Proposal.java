package io.onethread.overlap;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import io.onethread.graph.RecordRef;
import io.onethread.overlap.CaseDetails.Fact;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a case suggest: who was first, who closed, who is active.
 *
 * @param ruling the suggested ruling
 * @param lead who would lead, or be the owner
 * @param shares who would take which product line, by the ids of lines and reps
 * @param grounds why
 */
public record Proposal(Ruling ruling, @Nullable RecordRef lead, Map<String, String> shares, List<Ground> grounds) {

	/** What speaks for a rep. */
	public enum Why {

		/** Worked the customer first. */
		FIRST,
		/** Sold most there. */
		CLOSED,
		/** Runs the most valuable open projects. */
		OPEN,
		/** Was in touch most, of late. */
		ACTIVE,
		/** Is the only one who still is. */
		ONLY,
		/** Each has product lines that the others have not. */
		LINES,
		/** Parent and subsidiary are separate customers. */
		GROUP,
		/** Cases like this one were mostly ruled on so. */
		PRECEDENT

	}

	/**
	 * Why something is suggested.
	 *
	 * @param rep for whom it speaks; null for all
	 */
	public record Ground(Why why, @Nullable RecordRef rep) {

	}

	/** The suggestion for a case, given what speaks for each party. */
	static Proposal of(OverlapKind kind, List<Fact> facts) {
		List<Fact> active = facts.stream().filter(Fact::active).toList();
		if (active.isEmpty()) {
			return new Proposal(Ruling.LEAVE, null, Map.of(), List.of());
		}
		List<Ground> grounds = new ArrayList<>();
		Map<String, Integer> points = new TreeMap<>();
		best(active, Comparator.comparing(Fact::since, Comparator.nullsLast(Comparator.naturalOrder())),
				(fact) -> fact.since() != null)
			.ifPresent((fact) -> count(points, grounds, fact, Why.FIRST, 1));
		most(active, Fact::sold).ifPresent((fact) -> count(points, grounds, fact, Why.CLOSED, 2));
		most(active, Fact::openValue).ifPresent((fact) -> count(points, grounds, fact, Why.OPEN, 2));
		most(active, Fact::recent).ifPresent((fact) -> count(points, grounds, fact, Why.ACTIVE, 2));
		Fact lead = active.stream()
			.max(Comparator.comparingInt((Fact fact) -> points.getOrDefault(fact.rep().id(), 0))
				.thenComparing((fact) -> fact.rep().id(), Comparator.reverseOrder()))
			.orElseThrow();
		if (active.size() == 1) {
			return new Proposal(Ruling.LEAD, lead.rep(), Map.of(), List.of(new Ground(Why.ONLY, lead.rep())));
		}
		if (kind == OverlapKind.GROUP) {
			return new Proposal(Ruling.LEAVE, lead.rep(), Map.of(), List.of(new Ground(Why.GROUP, null)));
		}
		Map<String, String> shares = shares(active);
		if (Set.copyOf(shares.values()).size() == active.size() && allSell(active)) {
			return new Proposal(Ruling.SHARE, lead.rep(), shares, List.of(new Ground(Why.LINES, null)));
		}
		return new Proposal(Ruling.LEAD, lead.rep(), Map.of(), List.copyOf(grounds));
	}

	/**
	 * The same, as far as it agrees with how cases like it were ruled on: where at least
	 * two of the likest, and most of them, were ruled on alike, that counts more than the
	 * facts alone; who leads stays what the facts say.
	 */
	Proposal after(List<CaseDetails.Precedent> precedents) {
		Map<Ruling, Long> rulings = new EnumMap<>(Ruling.class);
		precedents.forEach((one) -> rulings.merge(one.ruling(), 1L, Long::sum));
		return rulings.entrySet()
			.stream()
			.filter((one) -> one.getValue() >= 2 && 2 * one.getValue() > precedents.size())
			.map(Map.Entry::getKey)
			.filter((usual) -> usual == Ruling.LEAVE || this.lead != null)
			.filter((usual) -> usual != Ruling.SHARE && usual != Ruling.SPLIT || usual == this.ruling)
			.findFirst()
			.map((usual) -> {
				List<Ground> all = new ArrayList<>(this.grounds);
				all.add(new Ground(Why.PRECEDENT, null));
				return new Proposal(usual, (usual == Ruling.LEAVE) ? null : this.lead,
						(usual == this.ruling) ? this.shares : Map.of(), List.copyOf(all));
			})
			.orElse(this);
	}

	/** The lines that one of them alone can take. */
	private static Map<String, String> shares(List<Fact> facts) {
		Map<String, String> shares = new TreeMap<>();
		Set<String> several = new HashSet<>();
		for (Fact fact : facts) {
			for (RecordRef line : fact.lines()) {
				if (shares.put(line.id(), fact.rep().id()) != null) {
					several.add(line.id());
				}
			}
		}
		shares.keySet().removeAll(several);
		return shares;
	}

	/** Where only one of them is in business, sharing would give away what is theirs. */
	private static boolean allSell(List<Fact> facts) {
		return facts.stream().allMatch((fact) -> fact.sold() > 0 || fact.openValue() > 0);
	}

	private static Optional<Fact> most(List<Fact> facts, ToDoubleFunction<Fact> value) {
		return best(facts, Comparator.comparingDouble(value).reversed(), (fact) -> value.applyAsDouble(fact) > 0);
	}

	/** The first in an order, where it has something and no other has the same. */
	private static Optional<Fact> best(List<Fact> facts, Comparator<Fact> order, Predicate<Fact> something) {
		List<Fact> sorted = facts.stream().filter(something).sorted(order).toList();
		boolean clear = sorted.size() == 1 || (sorted.size() > 1 && order.compare(sorted.get(0), sorted.get(1)) != 0);
		return clear ? Optional.of(sorted.getFirst()) : Optional.empty();
	}

	private static void count(Map<String, Integer> points, List<Ground> grounds, Fact fact, Why why, int weight) {
		points.merge(fact.rep().id(), weight, Integer::sum);
		grounds.add(new Ground(why, fact.rep()));
	}

}

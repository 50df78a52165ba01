package io.onethread.handover;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import io.onethread.customer.OwnershipRules;
import io.onethread.graph.LinkState;
import tools.jackson.databind.json.JsonMapper;

/**
 * How many links of each kind each rep has: the balance of a handover.
 *
 * @param byKind for each kind ({@code owner}, {@code co-owner}, or the links' type), how
 * many each rep has; those of people who have nothing to do with the handover are counted
 * under {@link #OTHERS}
 */
public record Counts(Map<String, Map<String, Long>> byKind) {

	/** Stands for everybody else. */
	public static final String OTHERS = "";

	private static final JsonMapper JSON = new JsonMapper();

	public Counts {
		Map<String, Map<String, Long>> copy = new TreeMap<>();
		byKind.forEach((kind, counts) -> {
			Map<String, Long> some = new TreeMap<>(counts);
			some.values().removeIf((count) -> count == 0);
			if (!some.isEmpty()) {
				copy.put(kind, some);
			}
		});
		byKind = copy;
	}

	/** Counts links. */
	static Counts of(Collection<LinkState> links, Set<String> reps) {
		Map<String, Map<String, Long>> counts = new TreeMap<>();
		for (LinkState link : links) {
			counts.computeIfAbsent(kind(link), (kind) -> new TreeMap<>())
				.merge(reps.contains(link.from()) ? link.from() : OTHERS, 1L, Long::sum);
		}
		return new Counts(counts);
	}

	/** These counts and a figure more. */
	Counts with(String kind, String rep, long count) {
		Map<String, Map<String, Long>> more = new TreeMap<>(this.byKind);
		Map<String, Long> counts = new TreeMap<>(more.getOrDefault(kind, Map.of()));
		counts.put(rep, count);
		more.put(kind, counts);
		return new Counts(more);
	}

	/** These counts and others, so many times. */
	Counts plus(Counts others, long times) {
		Map<String, Map<String, Long>> sums = new TreeMap<>();
		this.byKind.forEach((kind, counts) -> sums.put(kind, new TreeMap<>(counts)));
		others.byKind.forEach((kind, counts) -> counts.forEach((rep,
				count) -> sums.computeIfAbsent(kind, (one) -> new TreeMap<>()).merge(rep, times * count, Long::sum)));
		return new Counts(sums);
	}

	/** How many links of a kind a rep has. */
	public long of(String kind, String rep) {
		return this.byKind.getOrDefault(kind, Map.of()).getOrDefault(rep, 0L);
	}

	/** How many links of a kind there are. */
	public long of(String kind) {
		return this.byKind.getOrDefault(kind, Map.of()).values().stream().mapToLong(Long::longValue).sum();
	}

	/** All kinds that are counted here or there, in an order for people. */
	static List<String> kinds(Counts... all) {
		Set<String> kinds = new TreeSet<>();
		for (Counts counts : all) {
			kinds.addAll(counts.byKind.keySet());
		}
		List<String> ordered = new ArrayList<>(List.of("owner", "co-owner", OwnershipRules.OWNED));
		ordered.retainAll(kinds);
		kinds.removeAll(ordered);
		ordered.addAll(kinds);
		return ordered;
	}

	/** What a link is counted as. */
	static String kind(LinkState link) {
		return !link.type().equals(OwnershipRules.OWNS) ? link.type()
				: "co-owner".equals(link.text("role")) ? "co-owner" : "owner";
	}

	String write() {
		return JSON.writeValueAsString(this.byKind);
	}

	static Counts read(String text) {
		Map<String, Map<String, Long>> counts = new TreeMap<>();
		JSON.readTree(text).properties().forEach((kind) -> {
			Map<String, Long> byRep = new TreeMap<>();
			kind.getValue().properties().forEach((rep) -> byRep.put(rep.getKey(), rep.getValue().asLong()));
			counts.put(kind.getKey(), byRep);
		});
		return new Counts(counts);
	}

}

package io.onethread.lookup;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.lookup.Facet.By;
import io.onethread.lookup.SearchQueries.Found;
import io.onethread.lookup.SearchQueries.Match;
import io.onethread.lookup.SearchQueries.Matches;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Searches, narrows and ranks: of what answers equally well, what is near to whoever asks
 * comes first, then what is worth more and what somebody was in touch with lately.
 */
@Service
public class FacetSearch {

	/** Of each kind, so many of what answers best are narrowed and ranked. */
	public static final int MOST = 300;

	/** After so many days, having been in touch counts half. */
	private static final double HALF_LIFE = 120;

	private static final List<Double> NEARNESS = List.of(1.0, 0.7, 0.6, 0.3, 0.0);

	private final Cypher cypher;

	private final SearchService search;

	FacetSearch(Cypher cypher, SearchService search) {
		this.cypher = cypher;
		this.search = search;
	}

	/**
	 * A hit with what it was ranked by.
	 *
	 * @param type the label of the record
	 */
	public record Ranked(SearchHit hit, String type, HitFacts facts) {

	}

	/**
	 * What is left.
	 *
	 * @param total how many answer at all
	 * @param left how many are left of those that were narrowed
	 * @param groups the best of these, by kind, in the order of the best of each
	 * @param counts how many of each kind are left
	 * @param facets how they can be narrowed further
	 */
	public record Result(long total, long left, Map<String, List<Ranked>> groups, Map<String, Long> counts,
			List<Facet> facets) {

	}

	/** A match with its facts. */
	private record Known(Match match, HitFacts facts) {

		boolean meets(By by, Set<String> wanted) {
			Facet.Value value = by.of(this.match.kind(), this.facts);
			return wanted.isEmpty() || (value != null && wanted.contains(value.id()));
		}

	}

	/**
	 * Searches and narrows.
	 * @param narrowed the values that are wanted, none for any
	 * @param perType the most hits of each kind
	 */
	public Result search(Viewer viewer, String typed, Map<By, Set<String>> narrowed, int perType) {
		TypedText text = new TypedText(typed);
		if (text.isEmpty()) {
			return new Result(0, 0, Map.of(), Map.of(), List.of());
		}
		return this.cypher.read((tx) -> {
			List<Matches> matches = this.search.matches(tx, viewer, text, null, MOST);
			List<Match> best = matches.stream().flatMap((one) -> one.best().stream()).toList();
			Map<String, HitFacts> facts = new LinkedHashMap<>();
			tx.run("lookup/find_facets", viewer.with("ids", best.stream().map(Match::id).toList()))
				.forEach((row) -> facts.put(row.get("id").asString(), HitFacts.of(row)));
			LocalDate today = LocalDate.now(ZoneId.systemDefault());
			List<Known> known = best.stream()
				.map((match) -> new Known(match, facts.getOrDefault(match.id(), HitFacts.NONE)))
				.sorted(Comparator.comparingInt((Known one) -> goodness(one.match()))
					.thenComparingDouble((one) -> -relevance(one.facts(), today))
					.thenComparingInt((one) -> one.match().rank()))
				.toList();
			List<Known> left = known.stream().filter((one) -> meetsAll(one, narrowed, null)).toList();
			Map<String, List<Known>> byKind = left.stream()
				.collect(Collectors.groupingBy((one) -> one.match().kind(), LinkedHashMap::new, Collectors.toList()));
			List<String> shown = byKind.values()
				.stream()
				.flatMap((ofKind) -> ofKind.stream().limit(perType))
				.map((one) -> one.match().id())
				.toList();
			Map<String, Found> found = SearchQueries.found(tx, viewer, shown);
			Map<String, List<Ranked>> groups = new LinkedHashMap<>();
			Map<String, Long> counts = new LinkedHashMap<>();
			byKind.forEach((kind, ofKind) -> {
				groups.put(kind,
						ofKind.stream()
							.<Ranked>mapMulti((one, sink) -> Optional.ofNullable(found.get(one.match().id()))
								.ifPresent((there) -> sink.accept(ranked(text, there, one.facts()))))
							.toList());
				counts.put(kind, (long) ofKind.size());
			});
			return new Result(matches.stream().mapToLong(Matches::total).sum(), left.size(), groups, counts,
					facets(known, narrowed));
		});
	}

	private static Ranked ranked(TypedText text, Found found, HitFacts facts) {
		return new Ranked(new SearchHit(found.record(), SearchService.why(text, found), found.links()),
				found.record().type(), facts);
	}

	private static List<Facet> facets(List<Known> known, Map<By, Set<String>> narrowed) {
		List<Facet> facets = new ArrayList<>();
		for (By by : By.values()) {
			Map<String, Facet.Value> values = new LinkedHashMap<>();
			for (Known one : known) {
				Facet.Value value = by.of(one.match().kind(), one.facts());
				if (value != null && meetsAll(one, narrowed, by)) {
					values.merge(value.id(), value.counted(1),
							(before, more) -> before.counted(before.count() + more.count()));
				}
			}
			List<Facet.Value> sorted = values.values()
				.stream()
				.sorted(Comparator.comparingLong(Facet.Value::count).reversed().thenComparing(Facet.Value::name))
				.toList();
			if (sorted.size() > 1 || !narrowed.getOrDefault(by, Set.of()).isEmpty()) {
				facets.add(new Facet(by, sorted));
			}
		}
		return facets;
	}

	/** Whether it meets what is wanted, but for one that is left open. */
	private static boolean meetsAll(Known one, Map<By, Set<String>> narrowed, @Nullable By open) {
		return narrowed.entrySet()
			.stream()
			.allMatch((wanted) -> wanted.getKey() == open || one.meets(wanted.getKey(), wanted.getValue()));
	}

	/**
	 * How well it answers, in steps: the whole name, a part or a sound of it, words,
	 * slips.
	 */
	private static int goodness(Match match) {
		int rank = match.rank();
		return (rank < 2) ? 0 : (rank < 6) ? 1 : (rank < 100) ? 2 : 3;
	}

	static double relevance(HitFacts facts, LocalDate today) {
		double near = NEARNESS.get(Math.clamp(facts.distance(), 0, NEARNESS.size() - 1));
		double worth = (facts.value() == null) ? 0 : Math.log10(1 + Math.max(0, facts.value())) / 8;
		double fresh = (facts.last() == null) ? 0
				: Math.pow(0.5, Math.max(0, ChronoUnit.DAYS.between(facts.last(), today)) / HALF_LIFE);
		return near + 0.6 * worth + 0.6 * fresh;
	}

}

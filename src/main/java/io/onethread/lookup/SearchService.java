package io.onethread.lookup;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.graph.MatchedBy;
import io.onethread.graph.SearchMatch;
import io.onethread.graph.SearchText;
import io.onethread.lookup.SearchQueries.Candidate;
import io.onethread.lookup.SearchQueries.Found;
import io.onethread.lookup.SearchQueries.Match;
import io.onethread.lookup.SearchQueries.Matches;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Finds customers, contacts, projects, reps, divisions, branches and what is sold by what
 * is remembered of them: names, parts and sounds of names, initials, numbers, addresses.
 * Whole names come first, then beginnings, initials, parts, and slips of the pen; within
 * these, what the viewer answers for comes before what they only know of.
 */
@Service
public class SearchService {

	/** The most hits that are given at once. */
	public static final int MOST = 200;

	/** Slips are looked for where less than this is found without. */
	static final int ENOUGH = 3;

	private static final int MOST_SLIPS = 20;

	private final Cypher cypher;

	SearchService(Cypher cypher) {
		this.cypher = cypher;
	}

	/**
	 * Searches.
	 * @param viewer who asks
	 * @param typed what was typed, whatever it is
	 * @param type the label to keep to, or null for all
	 * @param limit the most hits to give, at most {@value #MOST}
	 */
	public SearchHits search(Viewer viewer, String typed, @Nullable String type, int limit) {
		int most = Math.clamp(limit, 1, MOST);
		return search(viewer, typed, type, most, most);
	}

	/**
	 * Searches while somebody is typing.
	 * @param viewer who asks
	 * @param typed what was typed so far
	 * @param perType the most hits of each type
	 */
	public SearchHits suggest(Viewer viewer, String typed, int perType) {
		return search(viewer, typed, null, Math.clamp(perType, 1, MOST), MOST);
	}

	private SearchHits search(Viewer viewer, String given, @Nullable String type, int perType, int most) {
		TypedText typed = new TypedText(given);
		if (typed.isEmpty()) {
			return SearchHits.NONE;
		}
		return this.cypher
			.read((tx) -> hits(tx, viewer, typed, matches(tx, viewer, typed, type, perType), perType, most));
	}

	/** What answers, and where that is little, what may have been meant. */
	List<Matches> matches(GraphTransaction tx, Viewer viewer, TypedText typed, @Nullable String type, int perType) {
		List<Matches> matches = SearchQueries.matches(tx, viewer, typed, type, Math.max(perType, ENOUGH));
		return (matches.stream().mapToLong(Matches::total).sum() < ENOUGH)
				? with(matches, slips(tx, viewer, typed, type)) : matches;
	}

	private static SearchHits hits(GraphTransaction tx, Viewer viewer, TypedText typed, List<Matches> matches,
			int perType, int most) {
		List<Match> best = matches.stream()
			.flatMap((one) -> one.best().stream().limit(perType))
			.sorted(Comparator.comparingInt(Match::rank)
				.thenComparing((match) -> RecordTypes.ALL.indexOf(match.kind())))
			.limit(most)
			.toList();
		Map<String, Found> found = SearchQueries.found(tx, viewer, best.stream().map(Match::id).toList());
		Map<String, List<SearchHit>> byType = new LinkedHashMap<>();
		List<SearchHit> hits = new ArrayList<>();
		best.stream().map((match) -> found.get(match.id())).filter(Objects::nonNull).forEach((one) -> {
			SearchHit hit = new SearchHit(one.record(), why(typed, one), one.links());
			byType.computeIfAbsent(one.record().type(), (type) -> new ArrayList<>()).add(hit);
			hits.add(hit);
		});
		matches.forEach((one) -> byType.computeIfAbsent(one.kind(), (type) -> List.of()));
		List<SearchHits.Group> groups = byType.entrySet()
			.stream()
			.map((group) -> new SearchHits.Group(group.getKey(), total(matches, group.getKey()), group.getValue()))
			.toList();
		return new SearchHits(groups, hits, matches.stream().mapToLong(Matches::total).sum());
	}

	private static long total(List<Matches> matches, String kind) {
		return matches.stream().filter((one) -> one.kind().equals(kind)).mapToLong(Matches::total).sum();
	}

	static SearchMatch why(TypedText typed, Found found) {
		return SearchText.why(typed.typed(), found.properties())
			.orElseGet(() -> new SearchMatch(MatchedBy.NAME_PART, "name", found.record().name()));
	}

	/** What may have been meant, compared by letters and sounds, the likeliest first. */
	private static List<Match> slips(GraphTransaction tx, Viewer viewer, TypedText typed, @Nullable String kind) {
		record Slip(Candidate candidate, SearchMatch match) {

		}
		return SearchQueries.slips(tx, viewer, typed, kind).stream().<Slip>mapMulti((candidate, slips) -> {
			Optional<SearchMatch> match = SearchText.why(typed.typed(), candidate.properties());
			match.ifPresent((one) -> slips.accept(new Slip(candidate, one)));
		})
			.sorted(Comparator.comparing((Slip slip) -> slip.match().by())
				.thenComparing((slip) -> !slip.candidate().full())
				.thenComparing((slip) -> slip.match().value().length()))
			.limit(MOST_SLIPS)
			.map((slip) -> new Match(slip.candidate().kind(), slip.candidate().id(), 100 + slip.match().by().ordinal()))
			.toList();
	}

	private static List<Matches> with(List<Matches> matches, List<Match> slips) {
		Map<String, Matches> byKind = new LinkedHashMap<>();
		matches.forEach((one) -> byKind.put(one.kind(), one));
		for (Match slip : slips) {
			Matches before = byKind.getOrDefault(slip.kind(), new Matches(slip.kind(), 0, List.of()));
			if (before.best().stream().noneMatch((match) -> match.id().equals(slip.id()))) {
				List<Match> best = new ArrayList<>(before.best());
				best.add(slip);
				byKind.put(slip.kind(), new Matches(slip.kind(), before.total() + 1, best));
			}
		}
		return List.copyOf(byKind.values());
	}

}

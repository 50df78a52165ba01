package io.onethread.activity;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.onethread.access.Viewer;
import io.onethread.activity.oneline.Mention;
import io.onethread.activity.oneline.Name;
import io.onethread.activity.oneline.Names;
import io.onethread.activity.oneline.OneLine;
import io.onethread.activity.oneline.Span;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines while they are typed, one reader for one field: it remembers for a minute
 * what its writer works with, so that not every key asks the graph for it.
 */
public final class LineReader {

	private static final Duration FRESH = Duration.ofMinutes(1);

	/** Nobody writes more in a line; what is beyond is not read. */
	private static final int LONGEST = 300;

	private final NameQueries queries;

	private final @Nullable String beside;

	private @Nullable Known known;

	LineReader(NameQueries queries, @Nullable String beside) {
		this.queries = queries;
		this.beside = beside;
	}

	/**
	 * Reads a line.
	 * @param viewer who writes it
	 * @param typed the line
	 * @param now the moment it is read, in the zone of who writes it
	 */
	public Understood read(Viewer viewer, String typed, ZonedDateTime now) {
		String text = typed.substring(0, Math.min(typed.length(), LONGEST));
		Known names = known(viewer);
		List<Mention> mentions = new ArrayList<>(names.finder.in(text, names.customers));
		OneLine line = OneLine.read(text, now, spans(mentions));
		if (!names(mentions, Name.CUSTOMER) && names.customers.isEmpty()) {
			mentions.addAll(others(viewer, line, mentions));
			mentions.sort(Comparator.comparingInt((Mention mention) -> mention.span().from()));
			line = OneLine.read(text, now, spans(mentions));
		}
		return new Understood(line, List.copyOf(mentions), implied(names, mentions));
	}

	/** The record that the field stands beside, with the customers it belongs to. */
	public List<Name> beside(Viewer viewer) {
		return known(viewer).beside;
	}

	/** What else is named, of all that the viewer may know of. */
	private List<Mention> others(Viewer viewer, OneLine line, List<Mention> mentions) {
		String words = Words.query(line.subject(spans(mentions)));
		if (words.isEmpty()) {
			return List.of();
		}
		List<Span> taken = Stream.concat(spans(mentions).stream(), line.when().stream()).toList();
		return new Names(this.queries.sharing(viewer, words)).in(line.text(), List.of())
			.stream()
			.filter((mention) -> taken.stream().noneMatch(mention.span()::overlaps))
			.toList();
	}

	private static List<Name> implied(Known names, List<Mention> mentions) {
		if (names(mentions, Name.CUSTOMER) || !names.customers.isEmpty()) {
			return List.of();
		}
		List<String> customers = mentions.stream()
			.filter(Mention::sure)
			.map((mention) -> mention.name().customers())
			.filter((ids) -> ids.size() == 1)
			.map(List::getFirst)
			.distinct()
			.toList();
		return (customers.size() == 1) ? Optional.ofNullable(names.byId.get(customers.getFirst())).stream().toList()
				: List.of();
	}

	private Known known(Viewer viewer) {
		Known before = this.known;
		if (before != null && before.user.equals(viewer.user()) && before.until.isAfter(Instant.now())) {
			return before;
		}
		List<Name> around = (this.beside == null) ? List.of() : this.queries.around(viewer, this.beside);
		List<Name> all = Stream.concat(around.stream(), this.queries.own(viewer).stream()).toList();
		Map<String, Name> byId = all.stream()
			.collect(Collectors.toMap(Name::id, (name) -> name, (first, second) -> first, LinkedHashMap::new));
		Name root = (this.beside == null) ? null : byId.get(this.beside);
		List<String> customers = (root == null) ? List.of()
				: root.kind().equals(Name.CUSTOMER) ? List.of(root.id()) : root.customers();
		List<Name> beside = (root == null) ? List.of()
				: Stream
					.concat(Stream.of(root),
							(customers.size() == 1) ? Stream.ofNullable(byId.get(customers.getFirst())) : Stream.of())
					.distinct()
					.toList();
		Known now = new Known(viewer.user(), Instant.now().plus(FRESH), byId, new Names(List.copyOf(byId.values())),
				customers, beside);
		this.known = now;
		return now;
	}

	private static boolean names(List<Mention> mentions, String kind) {
		return mentions.stream().anyMatch((mention) -> mention.name().kind().equals(kind));
	}

	private static List<Span> spans(List<Mention> mentions) {
		return mentions.stream().map(Mention::span).toList();
	}

	/**
	 * What is known of the writer.
	 *
	 * @param user the login
	 * @param until how long it is taken as true
	 * @param byId all names by the ids of their records
	 * @param finder finds them in a line
	 * @param customers the ids of the customers that are meant anyway
	 * @param beside what the field stands beside
	 */
	private record Known(String user, Instant until, Map<String, Name> byId, Names finder, List<String> customers,
			List<Name> beside) {

	}

}

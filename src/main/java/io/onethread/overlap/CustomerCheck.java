package io.onethread.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.GraphTransaction;
import io.onethread.matching.MatchIndex;
import io.onethread.matching.MatchIndex.Match;
import io.onethread.matching.Matcher;
import io.onethread.overlap.OverlapQueries.Checked;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Service;

/**
 * Tells before a customer is registered whether somebody has it already. Here, and only
 * here, a viewer learns that a customer exists which they may not see: that there is one,
 * and which division to ask.
 */
@Service
public class CustomerCheck {

	/** More is no help to somebody who wants to know whether a customer is there. */
	private static final int MOST = 10;

	/** So many are looked at, lest hidden ones of one division crowd out the rest. */
	private static final int LOOKED_AT = 30;

	/** Just not clear. */
	private static final double UNCLEAR = Matcher.LIKELY - 0.01;

	private final CustomerIndex index;

	private final Cypher cypher;

	CustomerCheck(CustomerIndex index, Cypher cypher) {
		this.index = index;
		this.cypher = cypher;
	}

	/**
	 * The customers that what was given resembles, at most ten: the clear ones first, and
	 * of those that the viewer may not see one for each division.
	 */
	public List<CheckMatch> check(Viewer viewer, Description given) {
		if (viewer.is(Role.ADMINISTRATOR) || given.isBlank()) {
			return List.of();
		}
		List<Likely> matches = alike(given);
		return matches.isEmpty() ? List.of() : this.cypher.read((tx) -> seen(tx, viewer, matches));
	}

	/**
	 * The customers that what was given resembles.
	 * @see #check(Viewer, Description)
	 */
	public List<CheckMatch> check(Viewer viewer, @Nullable String name, @Nullable String phone, @Nullable String email,
			@Nullable String creditCode) {
		return check(viewer, new Description(name, null, phone, email, creditCode));
	}

	/**
	 * For each of many names the customers it most likely is, likeliest first, at most
	 * ten; none where it is blank.
	 */
	public Map<String, List<CheckMatch>> check(Viewer viewer, Collection<String> names) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			return Map.of();
		}
		Map<String, List<Likely>> matches = new HashMap<>();
		for (String name : new HashSet<>(names)) {
			if (!name.isBlank()) {
				matches.put(name, clear(Description.named(name)).stream().map(Likely::of).toList());
			}
		}
		List<Likely> all = matches.values().stream().flatMap(List::stream).toList();
		return this.cypher.read((tx) -> {
			OverlapQueries queries = new OverlapQueries(tx, viewer);
			Map<String, Checked> checked = all.isEmpty() ? Map.of() : queries.checked(ids(all));
			Places places = queries.places();
			Map<String, List<CheckMatch>> found = new HashMap<>();
			matches.forEach((name, some) -> found.put(name, seen(some, checked, places)));
			return found;
		});
	}

	/** All that this is most likely, whoever may see them: for the program itself. */
	List<Match> clear(Description given) {
		return matches(given, Matcher.LIKELY);
	}

	/**
	 * The likeliest of those that the viewer may only know to exist, in the division that
	 * the check named: for the program itself, which asks there.
	 * @param division its id; null where none works it
	 */
	Optional<String> hidden(GraphTransaction tx, Viewer viewer, Description given, @Nullable String division) {
		List<Likely> matches = given.isBlank() ? List.of() : alike(given);
		OverlapQueries queries = new OverlapQueries(tx, viewer);
		Map<String, Checked> checked = queries.checked(ids(matches));
		Places places = queries.places();
		return matches.stream().map((match) -> match.match().profile().id()).filter((id) -> {
			Checked customer = checked.get(id);
			return customer != null && customer.sight() == Sight.EXISTS
					&& Objects.equals(places.firstDivision(customer.divisions()).map(Place::id).orElse(null), division);
		}).findFirst();
	}

	/**
	 * What is like all that was given, and then what only has the number, address or code
	 * in common and goes by another name: perhaps the same, never clearly.
	 */
	private List<Likely> alike(Description given) {
		Map<String, Likely> alike = new LinkedHashMap<>();
		matches(given, Matcher.POSSIBLE).forEach((one) -> alike.put(one.profile().id(), Likely.of(one)));
		Description unnamed = given.unnamed();
		if (!unnamed.isBlank() && !unnamed.equals(given)) {
			matches(unnamed, Matcher.POSSIBLE).forEach((one) -> alike.putIfAbsent(one.profile().id(),
					new Likely(one, Math.min(one.result().score(), UNCLEAR))));
		}
		return alike.values().stream().limit(LOOKED_AT).toList();
	}

	private List<Match> matches(Description given, double threshold) {
		MatchIndex customers = this.index.current();
		return customers.matches(given.profile(), threshold).stream().limit(LOOKED_AT).toList();
	}

	private static List<String> ids(List<Likely> matches) {
		return matches.stream().map((match) -> match.match().profile().id()).distinct().toList();
	}

	private static List<CheckMatch> seen(GraphTransaction tx, Viewer viewer, List<Likely> matches) {
		OverlapQueries queries = new OverlapQueries(tx, viewer);
		return seen(matches, queries.checked(ids(matches)), queries.places());
	}

	private static List<CheckMatch> seen(List<Likely> matches, Map<String, Checked> checked, Places places) {
		List<CheckMatch> seen = new ArrayList<>();
		Collection<Optional<Place>> hidden = new HashSet<>();
		for (Likely match : matches) {
			Checked customer = checked.get(match.match().profile().id());
			if (customer == null) {
				continue;
			}
			CheckMatch one = of(match, customer, places);
			if (one.sight() != Sight.EXISTS || hidden.add(Optional.ofNullable(one.askDivision()))) {
				seen.add(one);
			}
		}
		return seen.stream().sorted(CheckMatch.ORDER).limit(MOST).toList();
	}

	private static CheckMatch of(Likely likely, Checked customer, Places places) {
		Match match = likely.match();
		double score = likely.score();
		Place division = places.firstDivision(customer.divisions()).orElse(null);
		if (customer.sight() == Sight.EXISTS) {
			return new CheckMatch(null, null, null, null, Sight.EXISTS,
					(score >= Matcher.LIKELY) ? Matcher.LIKELY : Matcher.POSSIBLE,
					Reasons.coarse(match.result().evidence()), division, customer.asked());
		}
		List<Reason> reasons = match.result()
			.evidence()
			.stream()
			.map(Reason::of)
			.filter((reason) -> !reason.isPrior())
			.sorted(Comparator.comparingDouble((Reason reason) -> -Math.abs(reason.weight())))
			.map((reason) -> reason.seen(true, customer.sight() == Sight.FULL))
			.toList();
		return new CheckMatch(match.profile().id(), customer.name(), customer.city(), customer.owner(),
				customer.sight(), Math.round(score * 100) / 100.0, reasons, division, null);
	}

	/** A match, and how likely it is all in all. */
	private record Likely(Match match, double score) {

		static Likely of(Match match) {
			return new Likely(match, match.result().score());
		}

	}

}

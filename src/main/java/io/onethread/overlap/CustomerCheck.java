package io.onethread.overlap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.matching.CustomerProfile;
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

	private final CustomerIndex index;

	private final Cypher cypher;

	CustomerCheck(CustomerIndex index, Cypher cypher) {
		this.index = index;
		this.cypher = cypher;
	}

	/**
	 * The customers that what was given resembles, likeliest first, at most ten.
	 * @param name the name; null or blank if unknown, as are the others
	 */
	public List<CheckMatch> check(Viewer viewer, @Nullable String name, @Nullable String phone, @Nullable String email,
			@Nullable String creditCode) {
		Map<String, String> given = Map.of("name", text(name), "phone", text(phone), "email", text(email), "creditCode",
				text(creditCode));
		if (viewer.is(Role.ADMINISTRATOR) || given.values().stream().allMatch(String::isBlank)) {
			return List.of();
		}
		List<Match> matches = this.index.current()
			.matches(CustomerProfile.of("", given), Matcher.POSSIBLE)
			.stream()
			.limit(MOST)
			.toList();
		return matches.isEmpty() ? List.of() : seen(viewer, matches);
	}

	/**
	 * For each of many names the customers it most likely is, likeliest first, at most
	 * ten; none where it is blank.
	 */
	public Map<String, List<CheckMatch>> check(Viewer viewer, Collection<String> names) {
		if (viewer.is(Role.ADMINISTRATOR)) {
			return Map.of();
		}
		MatchIndex customers = this.index.current();
		Map<String, List<Match>> matches = new HashMap<>();
		for (String name : new HashSet<>(names)) {
			if (!name.isBlank()) {
				matches.put(name,
						customers.matches(CustomerProfile.named("", name), Matcher.LIKELY)
							.stream()
							.limit(MOST)
							.toList());
			}
		}
		List<Match> all = matches.values().stream().flatMap(List::stream).toList();
		return this.cypher.read((tx) -> {
			OverlapQueries queries = new OverlapQueries(tx, viewer);
			Map<String, Checked> checked = all.isEmpty() ? Map.of()
					: queries.checked(all.stream().map((match) -> match.profile().id()).distinct().toList());
			Places places = queries.places();
			Map<String, List<CheckMatch>> found = new HashMap<>();
			matches.forEach((name, some) -> found.put(name,
					some.stream()
						.filter((match) -> checked.containsKey(match.profile().id()))
						.map((match) -> of(match, Objects.requireNonNull(checked.get(match.profile().id())), places))
						.toList()));
			return found;
		});
	}

	private List<CheckMatch> seen(Viewer viewer, List<Match> matches) {
		return this.cypher.read((tx) -> {
			OverlapQueries queries = new OverlapQueries(tx, viewer);
			Map<String, Checked> seen = queries.checked(matches.stream().map((match) -> match.profile().id()).toList());
			Places places = queries.places();
			List<CheckMatch> checked = new ArrayList<>();
			for (Match match : matches) {
				Checked customer = seen.get(match.profile().id());
				if (customer != null) {
					checked.add(of(match, customer, places));
				}
			}
			return checked;
		});
	}

	private static CheckMatch of(Match match, Checked customer, Places places) {
		boolean known = customer.sight() != Sight.EXISTS;
		List<Reason> reasons = match.result()
			.evidence()
			.stream()
			.map(Reason::of)
			.filter((reason) -> !reason.isPrior())
			.map((reason) -> reason.seen(true, customer.sight() == Sight.FULL))
			.toList();
		return new CheckMatch(known ? match.profile().id() : null, customer.name(), customer.sight(),
				Math.round(match.result().score() * 100) / 100.0, reasons,
				places.firstDivision(customer.divisions()).orElse(null));
	}

	private static String text(@Nullable String given) {
		return (given != null) ? given.strip() : "";
	}

}

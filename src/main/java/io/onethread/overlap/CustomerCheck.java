package io.onethread.overlap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import io.onethread.access.Role;
import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.matching.CustomerProfile;
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

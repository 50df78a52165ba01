package io.onethread.overlap;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import io.onethread.access.Viewer;
import io.onethread.graph.Cypher;
import io.onethread.graph.RecordRow;
import io.onethread.importing.KnownCompanies;
import io.onethread.matching.CustomerProfile;
import io.onethread.matching.MatchIndex;
import io.onethread.matching.MatchIndex.Match;
import io.onethread.matching.Matcher;
import io.onethread.overlap.OverlapQueries.Checked;

import org.springframework.stereotype.Component;

/** Lets an import tell which of its companies are there already. */
@Component
class ImportCheck implements KnownCompanies {

	private final CustomerIndex index;

	private final Cypher cypher;

	ImportCheck(CustomerIndex index, Cypher cypher) {
		this.index = index;
		this.cypher = cypher;
	}

	@Override
	public Map<String, List<Alike>> find(Collection<RecordRow> companies) {
		MatchIndex customers = this.index.current();
		return companies.parallelStream()
			.map((company) -> Map.entry(company.id(), alike(customers, company)))
			.filter((found) -> !found.getValue().isEmpty())
			.collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
	}

	private static List<Alike> alike(MatchIndex customers, RecordRow company) {
		return customers.matches(CustomerProfile.of(company.id(), company.set()), Matcher.LIKELY)
			.stream()
			.map((Match match) -> new Alike(match.profile().id(),
					match.result()
						.evidence()
						.stream()
						.map(Reason::of)
						.filter((reason) -> reason.weight() > 0)
						.sorted(Comparator.comparingDouble((Reason reason) -> -reason.weight()))
						.map(Reason::key)
						.distinct()
						.toList(),
					Reasons.coarse(match.result().evidence()).stream().map(Reason::key).toList()))
			.toList();
	}

	@Override
	public Map<String, Seen> seen(Viewer viewer, Collection<String> customers) {
		if (customers.isEmpty()) {
			return Map.of();
		}
		return this.cypher.read((tx) -> {
			OverlapQueries queries = new OverlapQueries(tx, viewer);
			Places places = queries.places();
			Map<String, Seen> seen = new HashMap<>();
			queries.checked(new HashSet<>(customers))
				.forEach((id, customer) -> seen.put(id, seen(id, customer, places)));
			return seen;
		});
	}

	private static Seen seen(String id, Checked customer, Places places) {
		Optional<Place> division = places.firstDivision(customer.divisions());
		boolean open = customer.sight() != Sight.EXISTS;
		return new Seen(open ? id : null, open ? customer.name() : null, division.map(Place::name).orElse(null),
				division.map(Place::nameEn).orElse(null));
	}

}

package io.onethread.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.access.Viewer;
import io.onethread.graph.MatchedBy;
import io.onethread.graph.SearchText;
import io.onethread.lookup.SearchHit;
import io.onethread.lookup.SearchService;
import io.onethread.question.grammar.Name;
import io.onethread.question.grammar.Names;
import io.onethread.question.grammar.Topic;

/** Looks names up by the product's own search, in the name of whoever asks. */
final class KnownNames implements Names {

	private static final int MOST = 5;

	private static final Map<String, Topic> TOPICS = Map.of("Customer", Topic.CUSTOMER, "Contact", Topic.CONTACT, "Rep",
			Topic.REP, "Product", Topic.LINE, "ProductLine", Topic.LINE, "Division", Topic.DIVISION, "Branch",
			Topic.BRANCH);

	private final SearchService search;

	private final Viewer viewer;

	private final Map<String, List<Found>> looked = new HashMap<>();

	KnownNames(SearchService search, Viewer viewer) {
		this.search = search;
		this.viewer = viewer;
	}

	@Override
	public List<Found> called(String text) {
		return this.looked.computeIfAbsent(text,
				(one) -> this.search.search(this.viewer, one, null, MOST)
					.hits()
					.stream()
					.flatMap((hit) -> found(one, hit).stream())
					.toList());
	}

	private static Optional<Found> found(String text, SearchHit hit) {
		Topic topic = TOPICS.get(hit.record().type());
		MatchedBy by = hit.why().by();
		if (topic == null || by == MatchedBy.PHONE || by == MatchedBy.EMAIL) {
			return Optional.empty();
		}
		String folded = SearchText.query(text).text();
		boolean exact = SearchText.query(hit.why().value()).text().equals(folded)
				|| SearchText.query(hit.record().name()).text().equals(folded);
		boolean near = by == MatchedBy.TYPO || by == MatchedBy.PINYIN || by == MatchedBy.INITIALS;
		return Optional.of(new Found(new Name(topic, hit.record().id(), hit.record().name(), List.of()), exact, near));
	}

}

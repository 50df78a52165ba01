package io.onethread.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Finds the most telling reason why a record answers to what was typed. */
final class WhyFound {

	private static final List<String> OWN_NAMES = List.of("name", "shortName");

	private WhyFound() {
	}

	static Optional<SearchMatch> of(String typed, Map<String, Object> properties) {
		SearchText.Query query = SearchText.query(typed);
		if (query.isEmpty()) {
			return Optional.empty();
		}
		Optional<SearchMatch> whole = ofWhole(typed, query, properties);
		if (whole.isPresent() || query.terms().size() < 2) {
			return whole;
		}
		List<SearchMatch> parts = query.terms()
			.stream()
			.map((term) -> ofWhole(term, SearchText.query(term), properties).orElse(null))
			.filter(Objects::nonNull)
			.toList();
		return (parts.size() < query.terms().size()) ? Optional.empty()
				: parts.stream().min(Comparator.comparing(SearchMatch::by));
	}

	private static Optional<SearchMatch> ofWhole(String typed, SearchText.Query query, Map<String, Object> properties) {
		String text = query.text();
		String compact = FoldedText.withoutBlanks(text);
		Predicate<String> holds = (value) -> {
			String folded = FoldedText.of(value);
			return folded.contains(text) || FoldedText.withoutBlanks(folded).contains(compact);
		};
		String email = SearchText.email(typed);
		int allowed = Typo.allowed(compact);
		return Stream
			.<Stream<SearchMatch>>of(
					find(properties, OWN_NAMES, MatchedBy.NAME, (value) -> FoldedText.of(value).equals(text)),
					find(properties, OWN_NAMES, MatchedBy.NAME_PART, holds),
					find(properties, List.of("nameEn"), MatchedBy.ENGLISH_NAME, holds),
					find(properties, List.of(Merged.NAMES), MatchedBy.OTHER_RECORD, holds),
					find(properties, List.of("formerNames", Merged.KEYS), MatchedBy.FORMER_NAME, holds),
					find(properties, List.of("code"), MatchedBy.CODE, holds),
					find(properties, SearchText.PHONES, MatchedBy.PHONE,
							(value) -> query.looksLikePhone()
									&& PhoneKeys.of(value).stream().anyMatch((key) -> key.contains(query.digits()))),
					find(properties, SearchText.EMAILS, MatchedBy.EMAIL,
							(value) -> email.length() > 1 && SearchText.email(value).contains(email)),
					find(properties, SearchText.NAMES, MatchedBy.PINYIN,
							(value) -> sounds(query, PinyinKeys.full(FoldedText.of(value)))),
					find(properties, SearchText.NAMES, MatchedBy.INITIALS,
							(value) -> query.looksLikePinyin()
									&& sounds(query, PinyinKeys.initials(FoldedText.of(value)))),
					find(properties, SearchText.NAMES, MatchedBy.TYPO,
							(value) -> allowed > 0
									&& Typo.slips(compact, FoldedText.withoutBlanks(FoldedText.of(value))) <= allowed),
					find(properties, SearchText.NAMES, MatchedBy.TYPO,
							(value) -> query.looksLikePinyin() && allowed > 0
									&& PinyinKeys.full(FoldedText.of(value))
										.stream()
										.anyMatch((word) -> Typo.slips(compact, word) <= allowed)))
			.flatMap((matches) -> matches)
			.findFirst();
	}

	private static boolean sounds(SearchText.Query query, List<String> words) {
		return query.pinyin().length() > 1 && words.stream().anyMatch((word) -> word.contains(query.pinyin()));
	}

	private static Stream<SearchMatch> find(Map<String, Object> properties, List<String> names, MatchedBy by,
			Predicate<String> answers) {
		return names.stream()
			.flatMap((name) -> SearchText.texts(properties.get(name))
				.stream()
				.filter(answers)
				.map((value) -> new SearchMatch(by, name, value)));
	}

}

package io.onethread.api;

import java.util.List;
import java.util.Locale;

import io.onethread.customer.NewCustomerCheck.Match;
import org.jspecify.annotations.Nullable;

/**
 * A customer that a new one may be; id and name only where the viewer may know them.
 *
 * @param id its id
 * @param name its name
 * @param level {@code full}, {@code summary} or {@code exists}
 * @param score how alike, 0 to 1
 * @param reasons why
 * @param askDivision the division to ask
 * @param askDivisionId its id
 * @param about where it sits and who answers for it, where the viewer may know
 * @param asked how what the viewer asked about it stands: {@code open}, {@code agreed},
 * {@code declined} or {@code expired}
 */
record CustomerMatch(@Nullable String id, @Nullable String name, String level, double score, List<String> reasons,
		@Nullable String askDivision, @Nullable String askDivisionId, List<String> about, @Nullable String asked) {

	static CustomerMatch of(Match match, Locale locale) {
		return new CustomerMatch(match.id(), match.name(), match.level().name().toLowerCase(Locale.ROOT), match.score(),
				match.reasons()
					.stream()
					.map((reason) -> Texts.of(locale, reason.key(), reason.values().toArray()))
					.toList(),
				(match.division() == null) ? null : match.division().name(locale),
				(match.division() == null) ? null : match.division().id(), match.about(), match.asked());
	}

}

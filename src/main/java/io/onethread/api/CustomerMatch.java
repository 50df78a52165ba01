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
 */
record CustomerMatch(@Nullable String id, @Nullable String name, String level, double score, List<String> reasons,
		@Nullable String askDivision) {

	static CustomerMatch of(Match match, Locale locale) {
		return new CustomerMatch(match.id(), match.name(), match.level().name().toLowerCase(Locale.ROOT), match.score(),
				match.reasons()
					.stream()
					.map((reason) -> Texts.of(locale, reason.key(), reason.values().toArray()))
					.toList(),
				match.askDivision());
	}

}

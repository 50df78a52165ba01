package io.onethread.overlap;

import java.util.List;
import java.util.Locale;

import io.onethread.access.Viewer;
import io.onethread.customer.Level;
import io.onethread.customer.NewCustomerCheck;
import io.onethread.matching.Matcher;

import org.springframework.stereotype.Component;

/** Lets whoever adds a customer ask whether it is there already. */
@Component
class RegistrationCheck implements NewCustomerCheck {

	private final CustomerCheck check;

	RegistrationCheck(CustomerCheck check) {
		this.check = check;
	}

	@Override
	public List<Match> check(Viewer viewer, Draft draft) {
		return this.check.check(viewer, draft.name(), draft.phone(), draft.email(), draft.creditCode())
			.stream()
			.map(RegistrationCheck::match)
			.toList();
	}

	private static Match match(CheckMatch match) {
		Level level = switch (match.sight()) {
			case FULL -> Level.FULL;
			case OWN_PART, SUMMARY -> Level.SUMMARY;
			case EXISTS -> Level.EXISTS;
		};
		return new Match(match.id(), match.name(), level, match.score(), match.reasons()
			.stream()
			.filter((reason) -> reason.weight() > 0)
			.map((reason) -> new NewCustomerCheck.Reason(
					"overlap.reason." + reason.code().toLowerCase(Locale.ROOT).replace('_', '-'), reason.values()))
			.toList(), (match.askDivision() == null) ? null : match.askDivision().name(),
				match.score() >= Matcher.LIKELY);
	}

}

package io.onethread.overlap;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import io.onethread.access.Viewer;
import io.onethread.customer.Level;
import io.onethread.customer.NewCustomerCheck;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Lets whoever adds a customer ask whether it is there already. */
@Component
class RegistrationCheck implements NewCustomerCheck {

	private final CustomerCheck check;

	private final Inquiries inquiries;

	RegistrationCheck(CustomerCheck check, Inquiries inquiries) {
		this.check = check;
		this.inquiries = inquiries;
	}

	@Override
	public List<Match> check(Viewer viewer, Draft draft) {
		return this.check.check(viewer, description(draft)).stream().map(RegistrationCheck::match).toList();
	}

	@Override
	public Asking ask(Viewer viewer, String id, Draft draft, @Nullable String division, String text) {
		try {
			this.inquiries.ask(viewer, id, description(draft), division, text);
			return Asking.ASKED;
		}
		catch (InquiryProblem problem) {
			return switch (problem) {
				case InquiryProblem.Incomplete _ -> Asking.INCOMPLETE;
				case InquiryProblem.TooMany _ -> Asking.TOO_MANY;
				default -> Asking.NOTHING;
			};
		}
	}

	static Description description(Draft draft) {
		return new Description(draft.name(), draft.nameEn(), draft.phone(), draft.email(), draft.creditCode());
	}

	private static Match match(CheckMatch match) {
		Level level = switch (match.sight()) {
			case FULL -> Level.FULL;
			case OWN_PART, SUMMARY -> Level.SUMMARY;
			case EXISTS -> Level.EXISTS;
		};
		Place place = match.askDivision();
		return new Match(match.id(), match.name(),
				Stream.of(match.city(), match.owner()).filter(Objects::nonNull).toList(), level, match.score(),
				match.reasons()
					.stream()
					.filter((reason) -> reason.weight() > 0)
					.map((reason) -> new NewCustomerCheck.Reason(reason.key(), reason.values()))
					.toList(),
				(place == null) ? null : new Division(place.id(), place.name(), place.nameEn()), match.clear(),
				(match.asked() == null) ? null : match.asked().state().name().toLowerCase(Locale.ROOT));
	}

}

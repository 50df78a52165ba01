package io.onethread.overlap;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import io.onethread.matching.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * A customer that a checked name resembles.
 *
 * @param id null where the viewer may only know that there is one
 * @param name null likewise
 * @param city where it sits; null likewise
 * @param owner who answers for it first; null likewise
 * @param sight how much the viewer may know
 * @param score how likely it is the same customer, 0 to 1; where the viewer may only know
 * that there is one, no finer than likely or possible, lest a name be found out letter by
 * letter
 * @param reasons why; without the customer's own values unless the viewer may see it in
 * full, and where they may only know that there is one, no finer than which of what they
 * gave is like its own
 * @param askDivision which division to ask; null where none works it
 * @param asked what the viewer asked about it last, where they may only know that there
 * is one
 */
public record CheckMatch(@Nullable String id, @Nullable String name, @Nullable String city, @Nullable String owner,
		Sight sight, double score, List<Reason> reasons, @Nullable Place askDivision, @Nullable Asked asked) {

	/**
	 * The clear ones first, then what the viewer may see most of, then the likeliest. So
	 * of what they may not see, not even the order says anything.
	 */
	static final Comparator<CheckMatch> ORDER = Comparator.comparing(CheckMatch::clear)
		.reversed()
		.thenComparing((match) -> !match.sight().isOwn())
		.thenComparing((match) -> match.sight() == Sight.EXISTS)
		.thenComparing(Comparator.comparingDouble(CheckMatch::score).reversed())
		.thenComparing((match) -> (match.askDivision() != null) ? match.askDivision().name() : "");

	/** {@code full}, {@code summary} or {@code exists}. */
	public String level() {
		return ((this.sight == Sight.OWN_PART) ? Sight.SUMMARY : this.sight).name().toLowerCase(Locale.ROOT);
	}

	/** Whether it is most likely the same customer. */
	public boolean clear() {
		return this.score >= Matcher.LIKELY;
	}

	/**
	 * What was asked about a customer.
	 *
	 * @param id the inquiry's id
	 * @param state how it stands
	 */
	public record Asked(String id, Inquiry.State state) {

	}

}

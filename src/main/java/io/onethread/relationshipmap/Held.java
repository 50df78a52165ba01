package io.onethread.relationshipmap;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import io.onethread.relationshipmap.Shift.End;
import io.onethread.relationshipmap.Shift.What;
import org.jspecify.annotations.Nullable;

/** With whom something was when: for whom a customer is, or where a contact works. */
record Held(List<Hold> holds) {

	/**
	 * One of them.
	 *
	 * @param with with whom
	 * @param since from which day on; null for ever since
	 * @param until to which day
	 * @param past whether it ended by being passed on: then somebody else has it on that
	 * very day
	 * @param first whether it counts before others
	 */
	record Hold(End with, @Nullable LocalDate since, @Nullable LocalDate until, boolean past, boolean first) {

		boolean on(LocalDate day) {
			boolean begun = this.since == null || !this.since.isAfter(day);
			boolean over = (this.until == null) ? this.past
					: this.past ? !day.isBefore(this.until) : day.isAfter(this.until);
			return begun && !over;
		}

	}

	/** What became of it between two days; nothing mostly. */
	Optional<Shift> shift(LocalDate earlier, LocalDate later, What gained, What lost, What moved, End it,
			@Nullable Double value) {
		List<Hold> before = on(earlier);
		List<Hold> after = on(later);
		if (before.isEmpty() && after.isEmpty()) {
			return Optional.empty();
		}
		if (before.isEmpty()) {
			return Optional.of(new Shift(gained, it, null, after.getFirst().with(), after.getFirst().since(), value));
		}
		if (after.isEmpty()) {
			return Optional.of(new Shift(lost, it, before.getFirst().with(), null, before.getFirst().until(), value));
		}
		// Nothing moved as long as whoever had it first still has a hold of it first.
		End from = before.getFirst().with();
		End to = after.getFirst().with();
		return from.id().equals(to.id()) ? Optional.empty()
				: Optional.of(new Shift(moved, it, from, to, after.getFirst().since(), value));
	}

	private List<Hold> on(LocalDate day) {
		Stream<Hold> then = this.holds.stream().filter((hold) -> hold.on(day));
		return then
			.sorted(Comparator.comparing((Hold hold) -> !hold.first())
				.thenComparing((hold) -> (hold.since() == null) ? LocalDate.MIN : hold.since(),
						Comparator.reverseOrder())
				.thenComparing((hold) -> hold.with().id()))
			.toList();
	}

}

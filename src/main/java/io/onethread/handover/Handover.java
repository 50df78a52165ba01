package io.onethread.handover;

import java.time.LocalDate;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A handover, as far as a viewer may see it.
 *
 * @param id its id
 * @param status how far it is
 * @param rep who hands over
 * @param reason why
 * @param why in somebody's words
 * @param lastDay the rep's last day
 * @param by the login that began it
 * @param createdAt when it was begun
 * @param doneAt when it was carried out
 * @param undoneAt when it was taken back
 * @param keptLogins whether rep or logins stayed as they are when it was taken back,
 * since somebody had changed them
 * @param manages whether the viewer decides about it; who does not, takes something over
 * @param parts what is given to whom
 * @param successors those who take over
 * @param balance how many links there were, were to be, and are
 */
public record Handover(String id, HandoverStatus status, RecordRef rep, HandoverReason reason, String why,
		@Nullable LocalDate lastDay, String by, ZonedDateTime createdAt, @Nullable ZonedDateTime doneAt,
		@Nullable ZonedDateTime undoneAt, boolean keptLogins, boolean manages, List<Given> parts,
		List<RecordRef> successors, Balance balance) {

	/** For so long it can be taken back. */
	public static final Period UNDO = Period.ofDays(30);

	/** Until when it can be taken back; null where it cannot. */
	public @Nullable ZonedDateTime undoUntil() {
		return (this.status == HandoverStatus.DONE && this.doneAt != null) ? this.doneAt.plus(UNDO) : null;
	}

	/** How many parts are in one of these states. */
	public long count(State... states) {
		return this.parts.stream().filter((part) -> List.of(states).contains(part.state())).count();
	}

	/** How much of the work at hand is done, from 0 to 1. */
	public double fraction() {
		long open = count((this.status == HandoverStatus.UNDOING) ? State.MOVED : State.WAITING);
		return this.parts.isEmpty() ? 1 : 1 - (double) open / this.parts.size();
	}

	/** The name of a successor. */
	public String name(String rep) {
		return this.successors.stream()
			.filter((one) -> one.id().equals(rep))
			.map(RecordRef::name)
			.findFirst()
			.orElse(rep);
	}

	/** What became of a part. */
	public enum State {

		WAITING, MOVED,
		/** Somebody else had changed it, so it was left alone. */
		SKIPPED, RESTORED,
		/** Changed since it was moved, at least in part, so that stayed. */
		KEPT

	}

	/**
	 * A customer, or a record that belongs to none.
	 *
	 * @param id its id
	 * @param label its label
	 * @param name its name, where the viewer may see it
	 * @param to who takes it over
	 * @param state what became of it
	 * @param seenAt when the successor noted it as seen
	 */
	public record Given(String id, String label, @Nullable String name, @Nullable String to, State state,
			@Nullable ZonedDateTime seenAt) {

	}

	/**
	 * The count of links of each kind, before and after.
	 *
	 * @param before before it began
	 * @param expected what it was to come to
	 * @param after what it came to
	 * @param restored what it is since it was taken back
	 */
	public record Balance(@Nullable Counts before, @Nullable Counts expected, @Nullable Counts after,
			@Nullable Counts restored) {

		/** Whether all that was carried out is as it was to be. */
		public boolean agrees() {
			return this.expected != null && this.expected.equals(this.after);
		}

		/** The kinds that are counted, in an order for people. */
		public List<String> kinds() {
			return Counts.kinds(java.util.stream.Stream.of(this.before, this.expected, this.after, this.restored)
				.filter(java.util.Objects::nonNull)
				.toArray(Counts[]::new));
		}

	}

}

package io.onethread.customer;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Who answers for a customer, and who did, as far as a viewer may see it.
 *
 * @param customer the customer's id
 * @param seen stands for who answers for it now; what a change is based on
 * @param owners who answers for it, the owner before co-owners
 * @param past who did, the latest first; empty for who sees the customer in summary only
 * @param mayClaim whether the viewer may give it an owner, as it has none
 * @param mayAddCoOwner whether the viewer may let others help
 */
public record Ownership(String customer, String seen, List<Holder> owners, List<Past> past, boolean mayClaim,
		boolean mayAddCoOwner) {

	/** The owner, if it has one. */
	public Optional<Holder> owner() {
		return this.owners.stream().filter(Holder::isOwner).findFirst();
	}

	/** A change of it that is to be made once. */
	public OwnershipEdit edit() {
		return new OwnershipEdit(UUID.randomUUID().toString(), this.customer, this.seen);
	}

	/**
	 * Who answers for it.
	 *
	 * @param rep who
	 * @param division the rep's division
	 * @param role {@code owner} or {@code co-owner}
	 * @param since from when on
	 * @param until a co-owner's last day, or null for no end
	 * @param left whether the rep has left the company
	 * @param mayPass whether the viewer may end this or pass it on
	 */
	public record Holder(RecordRef rep, @Nullable RecordRef division, String role, @Nullable LocalDate since,
			@Nullable LocalDate until, boolean left, boolean mayPass) {

		/** Whether it is the one who answers for it, not one who helps. */
		public boolean isOwner() {
			return this.role.equals("owner");
		}

	}

	/**
	 * Who answered for it.
	 *
	 * @param rep who
	 * @param role {@code owner} or {@code co-owner}
	 * @param since from when on
	 * @param until the last day
	 * @param why why it ended
	 */
	public record Past(RecordRef rep, String role, @Nullable LocalDate since, @Nullable LocalDate until,
			@Nullable String why) {

	}

	/**
	 * A change of owners that was made, for taking it back.
	 *
	 * @param id its id
	 * @param customer the customer's id
	 * @param at when
	 * @param by the login that made it
	 */
	record Made(String id, String customer, ZonedDateTime at, String by, String before, String after) {

	}

}

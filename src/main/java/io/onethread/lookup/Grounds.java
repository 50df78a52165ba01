package io.onethread.lookup;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * What the strength of a tie rests on, for a page to put in words: met 6 days ago, 14
 * visits.
 *
 * @param last the day of the newest activity or order, if any
 * @param activities how many activities there were together
 * @param visits how many of these were visits or meetings
 * @param orders how many orders there were together
 * @param money what these orders came to, or what the project is worth
 * @param role the part played: owner, co-owner, or a contact's part in a project
 * @param key whether it is a key contact of a project
 * @param title what a contact is at a customer
 * @param since since when
 * @param until until when, if it has an end
 * @param status the state the record is in
 * @param likeness from 0 to 1, how much two customers look like one
 */
public record Grounds(@Nullable LocalDate last, long activities, long visits, long orders, double money,
		@Nullable String role, boolean key, @Nullable String title, @Nullable LocalDate since,
		@Nullable LocalDate until, @Nullable String status, double likeness) {

	/** No grounds at all. */
	static final Grounds NONE = new Grounds(null, 0, 0, 0, 0, null, false, null, null, null, null, 0);

	/** Both together: what one does not say, the other does. */
	Grounds and(Grounds other) {
		return new Grounds(later(this.last, other.last), Math.max(this.activities, other.activities),
				Math.max(this.visits, other.visits), Math.max(this.orders, other.orders),
				Math.max(this.money, other.money), (this.role != null) ? this.role : other.role, this.key || other.key,
				(this.title != null) ? this.title : other.title, (this.since != null) ? this.since : other.since,
				(this.until != null) ? this.until : other.until, (this.status != null) ? this.status : other.status,
				Math.max(this.likeness, other.likeness));
	}

	/** Whether what tied the two is over on this day. */
	boolean overOn(LocalDate day) {
		return this.until != null && this.until.isBefore(day);
	}

	private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
		return (one == null || (other != null && other.isAfter(one))) ? other : one;
	}

}

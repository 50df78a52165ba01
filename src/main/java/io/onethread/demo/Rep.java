package io.onethread.demo;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who sells or leads.
 *
 * @param division the division, which the head of all has not
 * @param boss whom this one reports to, which the head of all does not
 * @param until the last day of one who has left
 */
record Rep(String id, String code, PersonName person, String title, @Nullable Division division, Branch branch,
		@Nullable Rep boss, LocalDate since, @Nullable LocalDate until) {

	boolean left() {
		return this.until != null;
	}

	/**
	 * Is of the team that the demo logins show, whose week is full whatever the dice say.
	 */
	boolean shown() {
		return this.boss != null && this.boss.id().equals(DemoPeople.MANAGER);
	}

	boolean in(Division other) {
		return other.equals(this.division);
	}

	Division home() {
		if (this.division == null) {
			throw new IllegalStateException(this.person.name() + " leads all divisions and owns no customers");
		}
		return this.division;
	}

}

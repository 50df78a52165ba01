package io.onethread.protection;

import java.time.LocalDate;
import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * A rule of protection.
 *
 * @param id its id
 * @param version starts at 1, grows with every change
 * @param division the id of the division it is for, or null for the whole company
 * @param grade the grade of customers it is for, or null for all
 * @param terms what it says
 * @param on whether it holds
 * @param onSince since when; it begins with the night that follows
 * @param changedBy the login that changed it last
 * @param changedAt when
 */
public record Rule(String id, long version, @Nullable String division, @Nullable Grade grade, Terms terms, boolean on,
		@Nullable LocalDate onSince, String changedBy, ZonedDateTime changedAt) {

	/** Whom it is for, in one text: no two that hold are for the same. */
	String scope() {
		return ((this.division == null) ? "" : this.division) + "|" + ((this.grade == null) ? "" : this.grade.name());
	}

	/** Whether it is for such a customer. */
	boolean covers(String ofDivision, Grade ofGrade) {
		return (this.division == null || this.division.equals(ofDivision))
				&& (this.grade == null || this.grade == ofGrade);
	}

	/** The division counts before the grade. */
	int precision() {
		return ((this.division == null) ? 0 : 2) + ((this.grade == null) ? 0 : 1);
	}

	/** The same rule with other terms. */
	Rule with(Terms said) {
		return new Rule(this.id, this.version, this.division, this.grade, said, this.on, this.onSince, this.changedBy,
				this.changedAt);
	}

	/** The same rule as it would be if it held since a day. */
	Rule switchedOn(LocalDate day) {
		return new Rule(this.id, this.version, this.division, this.grade, this.terms, true, day, this.changedBy,
				this.changedAt);
	}

	Rule switchedOff() {
		return new Rule(this.id, this.version, this.division, this.grade, this.terms, false, null, this.changedBy,
				this.changedAt);
	}

}

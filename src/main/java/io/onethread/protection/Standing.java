package io.onethread.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * How a customer stands with a division under the rule that is for it.
 *
 * @param customer the customer's id
 * @param division the division's id, or empty for reps of none
 * @param owners the ids of the reps who answer for it
 * @param reps the ids of all of the division's who hold it
 * @param grade its grade in the division
 * @param value12 what it ordered in twelve months
 * @param rule the rule's id
 * @param outcome what comes of it
 * @param why what protects it longest, or did
 * @param leavesOn the day it returns to the pool unless something is done; for one that
 * is exempt, null
 * @param newlyWarned whether its owners have not been warned yet
 * @param followUp the day of the last follow-up
 * @param project the day a project last moved
 * @param order the day of the last order
 */
public record Standing(String customer, String division, List<String> owners, List<String> reps, Grade grade,
		double value12, String rule, Outcome outcome, Reason why, @Nullable LocalDate leavesOn, boolean newlyWarned,
		@Nullable LocalDate followUp, @Nullable LocalDate project, @Nullable LocalDate order) {

	/** What comes of it. */
	public enum Outcome {

		/** It returns to the pool. */
		LEAVES,

		/** It returns soon, and its owners are warned. */
		WARNED,

		/** Enough was done for it. */
		PROTECTED,

		/** It has an open project. */
		OPEN_PROJECT,

		/** It is a key account. */
		KEY_ACCOUNT,

		/** The rule names it among those that stay. */
		BY_NAME;

		/** As texts and answers name it. */
		public String word() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

		/** Whether it does not leave whatever is left undone. */
		public boolean isExempt() {
			return this == OPEN_PROJECT || this == KEY_ACCOUNT || this == BY_NAME;
		}

	}

	public Standing {
		owners = List.copyOf(owners);
		reps = List.copyOf(reps);
	}

}

package io.onethread.demo;

import java.util.List;
import java.util.Set;

/**
 * What was planted, for tests to compare with what is found. All values are ids.
 *
 * @param overlaps records that are one customer, or parent and subsidiary
 * @param different records that look alike and are different customers
 * @param declining regular customers whose orders fall
 * @param lossMaking customers with much attention whose goods cost more than they pay
 * @param avoided customers with two owners and no activity for weeks
 * @param shared customers whom reps of several divisions work under one record
 * @param leaver the rep who has left
 * @param leftAlone the leaver's customers
 */
public record DemoTruth(List<Overlap> overlaps, List<Different> different, Set<String> declining,
		Set<String> lossMaking, Set<String> avoided, Set<String> shared, String leaver, Set<String> leftAlone) {

	/**
	 * A planted overlap.
	 *
	 * @param first the record that was there first
	 * @param second the record that was made for the same customer elsewhere
	 * @param planting how the second differs
	 * @param signs what both records have in common beside the name
	 */
	public record Overlap(String first, String second, Planting planting, Set<Sign> signs) {

	}

	/**
	 * A planted trap.
	 *
	 * @param first a customer
	 * @param second another customer
	 * @param trap why the two look alike
	 */
	public record Different(String first, String second, Trap trap) {

	}

	/** How a second record came to look different. */
	public enum Planting {

		SHORT_NAME, ENGLISH_NAME, NO_LEGAL_FORM, TYPO, FORMER_NAME, PARENT_AND_SUBSIDIARY

	}

	/** What gives a second record away. */
	public enum Sign {

		PHONE, CONTACT, DOMAIN, CREDIT_CODE

	}

	/** Why two different customers look alike. */
	public enum Trap {

		SAME_NAME_OTHER_CITY, NAME_ONE_CHARACTER_APART, CONTACT_OF_THE_SAME_NAME

	}

}

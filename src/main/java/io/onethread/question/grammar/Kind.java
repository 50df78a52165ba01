package io.onethread.question.grammar;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is asked for. */
public enum Kind {

	CUSTOMER("Customer"), CONTACT("Contact"), PROJECT("Project"), ORDER("Order"), REP("Rep"), ACTIVITY("Activity");

	private final String label;

	Kind(String label) {
		this.label = label;
	}

	/** The label of the records. */
	public String label() {
		return this.label;
	}

	/** As it stands in an address. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind that an address means. */
	public static Optional<Kind> of(String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

}

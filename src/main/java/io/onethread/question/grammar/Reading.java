package io.onethread.question.grammar;

import java.util.List;

/**
 * How a phrase was read.
 *
 * @param question what it asks, as far as it was understood
 * @param asked whether it is a question at all, and not just words to be searched
 * @param introduction whether it asks for a way to a person rather than for a list
 * @param spoken whether any word of the grammar is in it
 * @param unknown what was not understood
 */
public record Reading(Question question, boolean asked, boolean introduction, boolean spoken,
		List<NotUnderstood> unknown) {

	/**
	 * A piece of the phrase that says nothing to the grammar.
	 *
	 * @param suggestion what may have been meant; empty where nothing is like it
	 */
	public record NotUnderstood(String text, String suggestion) {

	}

	public Reading {
		unknown = List.copyOf(unknown);
	}

	/** Whether nothing that narrows was understood, although more was said. */
	public boolean isLost() {
		return !this.unknown.isEmpty() && this.question.conditions().isEmpty();
	}

}

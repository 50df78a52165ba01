package io.onethread.activity.oneline;

import java.util.List;

/**
 * A part of a line that names a record.
 *
 * @param span which part; empty where the record follows from another one
 * @param choices the records it may be, the likeliest first
 * @param sure whether it can only be the first of them
 */
public record Mention(Span span, List<Name> choices, boolean sure) {

	public Mention {
		choices = List.copyOf(choices);
	}

	/** The likeliest record. */
	public Name name() {
		return this.choices.getFirst();
	}

}

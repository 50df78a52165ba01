package io.onethread.shell;

import org.jspecify.annotations.Nullable;

/**
 * A change that somebody is about to make and that touches more than one record.
 *
 * @param kind what kind of change
 * @param record the id of the record that is changed
 * @param other the id of the other record it is about: into what it is merged, whose
 * customer it was, where it goes; none where there is no other
 */
public record ChangeAhead(Kind kind, String record, @Nullable String other) {

	/** The kinds of such changes. */
	public enum Kind {

		/** A customer gets another name. */
		RENAME,
		/** A customer is one no more. */
		CLOSE,
		/** A customer is shown as another one from now on. */
		MERGE,
		/** Somebody else, or nobody, answers for a customer. */
		OWNER,
		/** A contact leaves its employer. */
		LEAVE,
		/** A project is won or lost. */
		DECIDE,
		/** A product goes to another line, or a line to another division. */
		LINE

	}

	/** A change without another record. */
	public static ChangeAhead of(Kind kind, String record) {
		return new ChangeAhead(kind, record, null);
	}

}

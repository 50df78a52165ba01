package io.onethread.notebook;

import java.util.Locale;

/**
 * Why an entry that was read should be looked at.
 *
 * @param kind what is doubtful
 * @param about what it is about, or empty
 */
public record Doubt(Kind kind, String about) {

	public Doubt {
		about = CleanText.line(about, CleanText.SHORT);
	}

	/** The key of the text that says it. */
	public String key() {
		return "notebook.doubt." + this.kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** Whether it remains however the entry is corrected: only looking settles it. */
	boolean stays() {
		return switch (this.kind) {
			case UNPLACED, GUESSED, HIDDEN, CUT -> true;
			default -> false;
		};
	}

	/** What may be doubtful, the gravest first. */
	public enum Kind {

		/** No name. */
		NO_NAME,
		/** Like an entry that is in the notebook already. */
		ALREADY,
		/** Like another one of the same import. */
		TWICE,
		/** Part of a line found no field and went into the note. */
		UNPLACED,
		/** Which part of a line is what was guessed. */
		GUESSED,
		/** A name that does not look like one. */
		NAME,
		/** A number that cannot be one. */
		PHONE,
		/** An address that cannot be one. */
		EMAIL,
		/** Characters that do not show were taken out. */
		HIDDEN,
		/** Something was too long and cut. */
		CUT,
		/** Neither number nor address. */
		UNREACHABLE,
		/** Nothing says where they work, so it cannot be checked against customers. */
		NO_COMPANY;

		/** Whether such an entry is better left out unless somebody says otherwise. */
		boolean speaksAgainst() {
			return this == NO_NAME || this == ALREADY || this == TWICE;
		}

	}

}

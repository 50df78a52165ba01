package io.onethread.importing.mapping;

import java.util.Locale;

/** What it means that something is not there. */
public enum Need {

	/** Nothing. */
	FALSE,
	/** The row is taken without it, and reported. */
	WARN,
	/** The row is refused. */
	TRUE;

	/** The word in a mapping. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

}

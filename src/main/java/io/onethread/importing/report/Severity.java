package io.onethread.importing.report;

/** How a row fared, the mildest first. */
public enum Severity {

	/** Taken as it stands. */
	CLEAN,
	/** Taken after a repair the mapping asks for. */
	REPAIRED,
	/** Taken, but something of it was left out. */
	WARNING,
	/** Not taken. */
	REFUSED;

	/** The graver of the two. */
	public Severity or(Severity other) {
		return compareTo(other) >= 0 ? this : other;
	}

}

package io.onethread.importing;

import io.onethread.importing.report.Severity;

/**
 * How the rows of a run fared. The four kinds add up to all rows.
 *
 * @param clean taken as they stand
 * @param repaired taken after a repair the mapping asks for
 * @param warned taken with something left out
 * @param refused not taken
 */
public record Tally(long clean, long repaired, long warned, long refused) {

	static final Tally NONE = new Tally(0, 0, 0, 0);

	/** All rows. */
	public long rows() {
		return taken() + this.refused;
	}

	/** The rows taken, one way or other. */
	public long taken() {
		return this.clean + this.repaired + this.warned;
	}

	Tally and(Severity severity) {
		return switch (severity) {
			case CLEAN -> new Tally(this.clean + 1, this.repaired, this.warned, this.refused);
			case REPAIRED -> new Tally(this.clean, this.repaired + 1, this.warned, this.refused);
			case WARNING -> new Tally(this.clean, this.repaired, this.warned + 1, this.refused);
			case REFUSED -> new Tally(this.clean, this.repaired, this.warned, this.refused + 1);
		};
	}

}

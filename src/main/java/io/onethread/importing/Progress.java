package io.onethread.importing;

import io.onethread.graph.Written;

/**
 * How far a run is.
 *
 * @param batch how many batches are written
 * @param file the file being read
 * @param read rows read so far, of all files
 * @param total about how many rows there are, -1 where that is not known
 * @param tally how the rows fared so far
 * @param effects what was done to the graph so far
 */
public record Progress(int batch, String file, long read, long total, Tally tally, Effects effects) {

	static Progress start(long total) {
		return new Progress(0, "", 0, total, Tally.NONE, Effects.NONE);
	}

	Progress and(Written written) {
		return new Progress(this.batch, this.file, this.read, this.total, this.tally, this.effects.and(written));
	}

	/** From 0 to 1; -1 where it is not known. */
	public double share() {
		return (this.total <= 0) ? -1 : Math.min(1, (double) this.read / this.total);
	}

}

package io.onethread.demo;

/**
 * How far the company has come into the graph.
 *
 * @param done how many rows are there
 * @param total about how many there will be
 * @param phase what is being written
 */
public record DemoProgress(long done, long total, DemoPhase phase) {

	/** From 0 to 1. */
	public double fraction() {
		return Math.clamp((double) this.done / Math.max(1, this.total), 0, 1);
	}

}

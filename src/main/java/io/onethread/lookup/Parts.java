package io.onethread.lookup;

/**
 * What the strength of a tie is made of, each from 0 to 1: independent hints, of which
 * each takes away a share of the doubt that is left.
 *
 * @param role by what links them: who owns, who runs, who plays which part
 * @param together how often and how lately they met or spoke
 * @param money what was earned together, or is at stake
 */
public record Parts(double role, double together, double money) {

	/** All together. */
	double all() {
		return Math.clamp(1 - (1 - this.role) * (1 - this.together) * (1 - this.money), 0, 1);
	}

}

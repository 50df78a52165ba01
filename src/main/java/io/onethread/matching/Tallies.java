package io.onethread.matching;

/**
 * How often each kind of evidence was found, and could have been, at pairs that are one
 * and at pairs that are not.
 */
final class Tallies {

	private static final int KINDS = EvidenceKind.values().length;

	private final double[] same = new double[KINDS];

	private final double[] sameAsked = new double[KINDS];

	private final double[] different = new double[KINDS];

	private final double[] differentAsked = new double[KINDS];

	private final double[] told = new double[KINDS];

	/**
	 * Counts a pair.
	 * @param one whether it is one
	 * @param worth how much it counts
	 */
	void count(Observation pair, boolean one, double worth) {
		double[] asked = one ? this.sameAsked : this.differentAsked;
		for (long bits = pair.asked(); bits != 0; bits &= bits - 1) {
			asked[Long.numberOfTrailingZeros(bits)] += worth;
		}
		double[] found = one ? this.same : this.different;
		for (Evidence evidence : pair.evidence()) {
			int kind = evidence.kind().ordinal();
			found[kind] += worth;
			this.told[kind] += one ? 0 : worth * evidence.weight();
		}
	}

	boolean found(EvidenceKind kind) {
		return same(kind) + different(kind) > 0;
	}

	double same(EvidenceKind kind) {
		return this.same[kind.ordinal()];
	}

	double sameAsked(EvidenceKind kind) {
		return this.sameAsked[kind.ordinal()];
	}

	double different(EvidenceKind kind) {
		return this.different[kind.ordinal()];
	}

	double differentAsked(EvidenceKind kind) {
		return this.differentAsked[kind.ordinal()];
	}

	/** The sum of the assumed weights at pairs that are not one. */
	double told(EvidenceKind kind) {
		return this.told[kind.ordinal()];
	}

}

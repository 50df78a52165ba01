package io.onethread.matching;

/**
 * What comparing the brands of two names gave.
 *
 * @param kind how they relate
 * @param weight for (positive) or against
 * @param whole whether it weighs the whole names, so that trade and place are in it
 */
record Finding(EvidenceKind kind, double weight, boolean whole) {

	static Finding of(EvidenceKind kind, double weight) {
		return new Finding(kind, weight, false);
	}

}

package io.onethread.matching;

import java.util.List;

/**
 * How far two records look like one customer, after Fellegi and Sunter, "A theory for
 * record linkage" (1969): the weights of all evidence add up to the logarithm of the
 * odds.
 *
 * @param score the probability, 0 to 1
 * @param evidence all that was weighed, the prior included
 */
public record MatchResult(double score, List<Evidence> evidence) {

	static MatchResult of(List<Evidence> evidence) {
		return new MatchResult(1 / (1 + Math.exp(-logOdds(evidence))), List.copyOf(evidence));
	}

	/** The natural logarithm of the odds. */
	public double logOdds() {
		return logOdds(this.evidence);
	}

	/** Whether such evidence was found. */
	public boolean has(EvidenceKind kind) {
		return this.evidence.stream().anyMatch((one) -> one.kind() == kind);
	}

	private static double logOdds(List<Evidence> evidence) {
		double odds = 0;
		for (Evidence one : evidence) {
			odds += one.weight();
		}
		return odds;
	}

}

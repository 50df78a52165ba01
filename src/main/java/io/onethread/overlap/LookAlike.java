package io.onethread.overlap;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import io.onethread.matching.Evidence;
import io.onethread.matching.MatchResult;

/**
 * Two records that may be one customer.
 *
 * @param one the smaller of their ids
 * @param other the greater
 */
record LookAlike(String one, String other, double score, List<Reason> reasons) {

	static LookAlike of(String left, String right, MatchResult result) {
		boolean inOrder = left.compareTo(right) < 0;
		List<Reason> reasons = result.evidence()
			.stream()
			.map((evidence) -> Reason.of(inOrder ? evidence
					: new Evidence(evidence.kind(), evidence.weight(), evidence.right(), evidence.left())))
			.toList();
		return new LookAlike(inOrder ? left : right, inOrder ? right : left, result.score(), reasons);
	}

	/**
	 * An id from which nobody can read the records', the same whenever they are found.
	 */
	String id() {
		return UUID.nameUUIDFromBytes(("alike\n" + this.one + "\n" + this.other).getBytes(StandardCharsets.UTF_8))
			.toString();
	}

	/** What speaks for it, without its weight, by which it is known again. */
	List<String> evidence() {
		return this.reasons.stream()
			.filter((reason) -> reason.weight() > 0 && !reason.isPrior())
			.map(Reason::signature)
			.sorted()
			.toList();
	}

}

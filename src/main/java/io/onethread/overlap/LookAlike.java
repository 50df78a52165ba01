package io.onethread.overlap;

import java.util.List;

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

}

package io.onethread.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Weighs whether two records are one customer. Symmetric: which comes first makes no
 * difference to the score. Safe from any thread.
 */
public final class Matcher {

	/** From this score on, people mostly agree that two records are one customer. */
	public static final double LIKELY = 0.8;

	/** From this score on, two records are worth a look. */
	public static final double POSSIBLE = 0.5;

	/** Of a hundred and fifty pairs that are compared at all, one is a match. */
	static final Evidence PRIOR = new Evidence(EvidenceKind.PRIOR, -5, "", "");

	private final Frequencies frequencies;

	private final UnaryOperator<List<Evidence>> weighing;

	/** A matcher that takes every brand for a rare one. */
	public Matcher() {
		this(Frequencies.NONE, UnaryOperator.identity());
	}

	/**
	 * Makes a matcher.
	 * @param frequencies how common values are
	 * @param weighing gives evidence the weights it has where it was found, rather than
	 * those that are assumed
	 */
	Matcher(Frequencies frequencies, UnaryOperator<List<Evidence>> weighing) {
		this.frequencies = frequencies;
		this.weighing = weighing;
	}

	/** Compares two records. */
	public MatchResult compare(CustomerProfile a, CustomerProfile b) {
		return compare(Prepared.of(a), Prepared.of(b));
	}

	MatchResult compare(Prepared a, Prepared b) {
		return MatchResult.of(this.weighing.apply(evidence(a, b)));
	}

	/** What is found, with the weights that are assumed. */
	List<Evidence> evidence(Prepared a, Prepared b) {
		List<Evidence> evidence = new ArrayList<>();
		evidence.add(PRIOR);
		if (a.profile().id().equals(b.profile().id())) {
			// So strong that nothing else counts, and the score is 1 to the last digit.
			evidence.add(new Evidence(EvidenceKind.SAME_RECORD, 100, a.profile().id(), b.profile().id()));
		}
		List<Evidence> names = names(a, b);
		evidence.addAll(names);
		Facts.weigh(a, b, has(names, EvidenceKind.SAME_PLACE, EvidenceKind.OTHER_PLACE), this.frequencies, evidence);
		return evidence;
	}

	/** The pair of names that speaks most for a match. */
	private List<Evidence> names(Prepared a, Prepared b) {
		@Nullable List<Evidence> best = null;
		double most = Double.NEGATIVE_INFINITY;
		for (Prepared.Name left : a.names()) {
			for (Prepared.Name right : b.names()) {
				List<Evidence> evidence = NameComparison.of(left, right, this.frequencies);
				double weight = (evidence != null) ? sum(evidence) : Double.NEGATIVE_INFINITY;
				if (evidence != null && weight > most) {
					best = evidence;
					most = weight;
				}
			}
		}
		return (best != null) ? best : List.of();
	}

	private static double sum(List<Evidence> evidence) {
		double sum = 0;
		for (Evidence one : evidence) {
			sum += one.weight();
		}
		return sum;
	}

	private static boolean has(List<Evidence> evidence, EvidenceKind... kinds) {
		return evidence.stream().anyMatch((one) -> Set.of(kinds).contains(one.kind()));
	}

}

package io.onethread.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What the records themselves taught, without anybody having decided anything: how often
 * each kind of evidence is found at records that are one and at records that are not. See
 * {@link ExpectationMaximisation} for how.
 *
 * @param pairs how many pairs worth comparing it was learnt from
 * @param same how many of these look like one
 * @param lessons what was learnt of each kind that was found at all
 */
public record Observed(int pairs, int same, Map<EvidenceKind, Lesson> lessons) {

	/** No records were looked at yet. */
	public static final Observed NOTHING = new Observed(0, 0, Map.of());

	/** No weight grows by more: nearly three times the odds. */
	static final double MOST_GAINED = 1;

	/** What is left of each weight at least, so that none turns into its opposite. */
	static final double LEAST_LEFT = 0.2;

	public Observed {
		lessons = Map.copyOf(lessons);
	}

	/**
	 * What was learnt of a kind of evidence.
	 *
	 * @param same at which part of the pairs that are one it is found, of those that have
	 * what it takes
	 * @param different at which part of those that are not
	 * @param assumed what it told on the average before, as a logarithm of odds
	 * @param weight what it tells now
	 */
	public record Lesson(double same, double different, double assumed, double weight) {

		/** What is added to assumed weights, as far as they may move. */
		public double shift() {
			return this.weight - this.assumed;
		}

		Lesson atMost(double shift) {
			return (shift() <= shift) ? this
					: new Lesson(this.same, this.different, this.assumed, this.assumed + shift);
		}

		/** The assumed weight of one finding as it is after what was learnt. */
		public double of(double given) {
			double is = given + shift();
			return (given >= 0) ? Math.clamp(is, LEAST_LEFT * given, given + MOST_GAINED)
					: Math.clamp(is, given - MOST_GAINED, LEAST_LEFT * given);
		}

	}

	/** The evidence with the weights that these records give it. */
	public List<Evidence> weigh(List<Evidence> evidence) {
		if (this.pairs == 0) {
			return evidence;
		}
		List<Evidence> weighed = new ArrayList<>(evidence.size());
		for (Evidence one : evidence) {
			double weight = weigh(one);
			weighed.add((weight == one.weight()) ? one : new Evidence(one.kind(), weight, one.left(), one.right()));
		}
		return weighed;
	}

	double weigh(Evidence one) {
		Lesson lesson = this.lessons.get(one.kind());
		return (lesson != null) ? lesson.of(one.weight()) : one.weight();
	}

}

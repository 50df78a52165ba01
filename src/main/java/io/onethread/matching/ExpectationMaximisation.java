package io.onethread.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Learns from pairs of which nobody knows which are one customer how often each kind of
 * evidence is found at those that are (m) and at those that are not (u): the model of
 * Fellegi and Sunter, "A theory for record linkage" (1969), by expectation maximisation
 * (Dempster, Laird, Rubin 1977; for records Winkler 1988). In each round a pair counts as
 * one where that is more likely than not, and else as none (classification EM: Celeux and
 * Govaert, "A classification EM algorithm for clustering and two stochastic versions",
 * 1992): counted by their probabilities, the many pairs of firms in one trade with names
 * a little alike outweigh the few that are one. How many are one before anything is known
 * stays as assumed, see decision 43.
 * <p>
 * What is assumed of a kind is a beta distribution ahead of the data, worth so many
 * findings of that kind, so a rate of p counts as seen at {@code KNOWN / p} pairs. Of
 * {@code o} found where {@code e} were expected, the rate becomes the assumed one times
 * {@code (KNOWN + o) / (KNOWN + e)}. What pairs at random show goes into the assumed u
 * before the pairs worth comparing do. The weight of each finding says already how common
 * its value is; so the u that is assumed follows from the mean of these weights.
 */
final class ExpectationMaximisation {

	/** What is assumed is worth so many findings of a kind. */
	static final double KNOWN = 20;

	private static final int ROUNDS = 30;

	private final List<Observation> pairs;

	private final Tallies strangers = new Tallies();

	/** How much a pair counts that is not one. */
	private final double worth;

	private ExpectationMaximisation(List<Observation> pairs, List<Observation> strangers, int records) {
		this.pairs = pairs;
		this.worth = worth(pairs.size(), records);
		double stranger = worth(strangers.size(), records);
		strangers.forEach((pair) -> this.strangers.count(pair, false, stranger));
	}

	private static double worth(int pairs, int records) {
		return Math.min(1, records / 2.0 / Math.max(1, pairs));
	}

	/**
	 * Learns; the same from the same pairs.
	 * @param pairs pairs worth comparing
	 * @param strangers pairs taken at random
	 * @param records how many records these are of: as each is in many pairs, those that
	 * are not one are together worth no more than so many
	 */
	static Observed learn(List<Observation> pairs, List<Observation> strangers, int records) {
		if (pairs.isEmpty()) {
			return Observed.NOTHING;
		}
		return new ExpectationMaximisation(pairs, strangers, records).run();
	}

	private Observed run() {
		Observed observed = new Observed(this.pairs.size(), 0, Map.of());
		for (int i = 0; i < ROUNDS; i++) {
			Observed next = round(observed);
			if (next.equals(observed)) {
				return next;
			}
			observed = next;
		}
		return observed;
	}

	private Observed round(Observed observed) {
		Tallies tallies = new Tallies();
		int same = 0;
		for (Observation pair : this.pairs) {
			double odds = 0;
			for (Evidence one : pair.evidence()) {
				odds += observed.weigh(one);
			}
			tallies.count(pair, odds > 0, (odds > 0) ? 1 : this.worth);
			same += (odds > 0) ? 1 : 0;
		}
		Map<EvidenceKind, Observed.Lesson> lessons = new EnumMap<>(EvidenceKind.class);
		for (EvidenceKind kind : EvidenceKind.values()) {
			Assumed assumed = Assumed.of(kind);
			if (assumed != null && tallies.found(kind)) {
				lessons.put(kind, lesson(kind, assumed, tallies));
			}
		}
		order(lessons);
		return new Observed(this.pairs.size(), same, lessons);
	}

	private Observed.Lesson lesson(EvidenceKind kind, Assumed assumed, Tallies tallies) {
		double told = (KNOWN * assumed.weight() + tallies.told(kind) + this.strangers.told(kind))
				/ (KNOWN + tallies.different(kind) + this.strangers.different(kind));
		double different = Math.min(1, assumed.share() * Math.exp(-told));
		if (!assumed.chosen()) {
			different = beta(different, this.strangers.different(kind), this.strangers.differentAsked(kind));
		}
		different = beta(different, tallies.different(kind), tallies.differentAsked(kind));
		double same = beta(assumed.share(), tallies.same(kind), tallies.sameAsked(kind));
		return new Observed.Lesson(same, different, told, Math.log(same / different));
	}

	/** The mean of a beta distribution that expected this rate, after what was found. */
	private static double beta(double expected, double found, double asked) {
		return expected * (KNOWN + found) / (KNOWN + expected * asked);
	}

	/**
	 * What tells less never weighs more than what tells more: a domain in common than an
	 * address, names alike than the same.
	 */
	private static void order(Map<EvidenceKind, Observed.Lesson> lessons) {
		cap(lessons, EvidenceKind.SAME_EMAIL, EvidenceKind.SAME_DOMAIN);
		for (EvidenceKind alike : List.of(EvidenceKind.SHORTER_FORM, EvidenceKind.ABBREVIATION, EvidenceKind.SAME_SOUND,
				EvidenceKind.SIMILAR_NAME)) {
			cap(lessons, EvidenceKind.SAME_BRAND, alike);
		}
	}

	private static void cap(Map<EvidenceKind, Observed.Lesson> lessons, EvidenceKind more, EvidenceKind less) {
		Observed.Lesson first = lessons.get(more);
		Observed.Lesson second = lessons.get(less);
		Assumed one = Assumed.of(more);
		Assumed other = Assumed.of(less);
		if (first != null && second != null && one != null && other != null) {
			lessons.put(less, second.atMost(first.shift() + one.weight() - other.weight()));
		}
	}

}

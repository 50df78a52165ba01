package io.onethread.matching;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Pairs to learn from: those worth comparing of some records, and some at random. Which
 * records are taken hangs on their ids alone, so that the same records teach the same.
 */
final class PairSample {

	/** So many records are enough to learn from, however many there are. */
	private static final int RECORDS = 3_000;

	private static final int STRANGERS = 5_000;

	private final List<Slot> slots;

	private final Matcher matcher;

	private final Function<Slot, List<Slot>> candidates;

	/**
	 * Makes a sample.
	 * @param slots the records of an index
	 * @param matcher one that weighs as is assumed
	 * @param candidates finds the records worth comparing with one
	 */
	PairSample(List<Slot> slots, Matcher matcher, Function<Slot, List<Slot>> candidates) {
		this.slots = some(slots);
		this.matcher = matcher;
		this.candidates = candidates;
	}

	/**
	 * Learns from the pairs. Those of which only names are known are left out: a model of
	 * pairs that are one and pairs that are not is only found where several things tell
	 * of it that do not hang together, and names alone are one thing.
	 */
	Observed learn() {
		Set<List<String>> seen = new HashSet<>();
		List<Observation> pairs = this.slots.parallelStream()
			.flatMap((one) -> this.candidates.apply(one)
				.stream()
				.filter((other) -> hasFacts(other.record()))
				.map((other) -> List.of(one, other)))
			.toList()
			.stream()
			.filter((pair) -> seen.add(pair.stream().map(PairSample::id).sorted().toList()))
			.toList()
			.parallelStream()
			.map(this::observe)
			.filter(Observation::isTelling)
			.toList();
		return ExpectationMaximisation.learn(pairs, strangers(), this.slots.size());
	}

	private static List<Slot> some(List<Slot> slots) {
		return slots.stream()
			.filter((slot) -> hasFacts(slot.record()))
			.sorted(Comparator.comparingInt((Slot slot) -> spread(id(slot))).thenComparing(PairSample::id))
			.limit(RECORDS)
			.toList();
	}

	/** Ids may be numbers in a row: spread by Knuth's multiplicative hash. */
	private static int spread(String id) {
		return id.hashCode() * 0x9E3779B1;
	}

	private List<Observation> strangers() {
		SplittableRandom dice = new SplittableRandom(1);
		return this.slots.isEmpty() ? List.of()
				: IntStream.range(0, STRANGERS)
					.mapToObj((i) -> List.of(any(dice), any(dice)))
					.filter((pair) -> pair.getFirst() != pair.getLast())
					.toList()
					.parallelStream()
					.map(this::observe)
					.toList();
	}

	private Slot any(SplittableRandom dice) {
		return this.slots.get(dice.nextInt(this.slots.size()));
	}

	private Observation observe(List<Slot> pair) {
		Prepared one = pair.getFirst().record();
		Prepared other = pair.getLast().record();
		return Observation.of(one, other, this.matcher.evidence(one, other));
	}

	private static boolean hasFacts(Prepared record) {
		return !record.phones().isEmpty() || !record.domains().isEmpty() || !record.emails().isEmpty()
				|| !record.contacts().isEmpty() || !record.profile().orders().isEmpty() || !record.address().isEmpty()
				|| record.creditCode().isPresent();
	}

	private static String id(Slot slot) {
		return slot.record().profile().id();
	}

}

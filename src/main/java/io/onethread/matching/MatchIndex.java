package io.onethread.matching;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Finds records that may be one customer without comparing all with all: records that
 * share a key (brand, sound, words, telephone, domain …) are compared, in time that grows
 * nearly in line with their number. Kept in memory; safe from any thread.
 */
public final class MatchIndex {

	/** How many candidates of one record are compared when all pairs are sought. */
	private static final int CANDIDATES = 30;

	/** What is known before two records are compared, as a logarithm of odds. */
	public static final double PRIOR = Matcher.PRIOR.weight();

	private static final int CHUNK = 512;

	private final ReadWriteLock lock = new ReentrantReadWriteLock();

	private final Map<String, Integer> slotsById = new HashMap<>();

	private final List<@Nullable Slot> slots = new ArrayList<>();

	private final Deque<Integer> free = new ArrayDeque<>();

	private final Postings postings = new Postings();

	private final Letters letters = new Letters();

	/** Searches whose room is there already: with many records it takes long to clear. */
	private final Queue<CandidateSearch> idle = new ConcurrentLinkedQueue<>();

	private volatile Observed observed = Observed.NOTHING;

	private volatile Learned learned = Learned.NOTHING;

	/** Only used under the lock, which its threads do not take again. */
	private final Matcher matcher = new Matcher(this.postings::count, this::weigh);

	private final Matcher assuming = new Matcher(this.postings::count, UnaryOperator.identity());

	/** An index of names alone, under their places in a list; empty ones are left out. */
	public static MatchIndex ofNames(List<String> names) {
		MatchIndex index = new MatchIndex();
		index.addAll(IntStream.range(0, names.size())
			.filter((place) -> !names.get(place).isBlank())
			.mapToObj((place) -> CustomerProfile.named(String.valueOf(place), names.get(place)))
			.toList());
		return index;
	}

	/** Compares two records of the index by their ids. */
	public MatchResult compare(String one, String other) {
		return locked(this.lock.readLock(), () -> this.matcher.compare(slot(one).record(), slot(other).record()));
	}

	/** Compares two records as if nothing had been learnt yet. */
	public MatchResult compareAssuming(String one, String other) {
		return locked(this.lock.readLock(), () -> this.assuming.compare(slot(one).record(), slot(other).record()));
	}

	private Slot slot(String id) {
		Integer at = this.slotsById.get(id);
		Slot slot = (at != null) ? this.slots.get(at) : null;
		if (slot == null) {
			throw new IllegalArgumentException("There is no record " + id);
		}
		return slot;
	}

	/** Weighs evidence as people's decisions taught from now on. */
	public void learn(Learned learned) {
		this.learned = learned;
	}

	/**
	 * Learns from the records how much each kind of evidence tells among them, and weighs
	 * so from now on.
	 */
	public Observed observe() {
		this.observed = locked(this.lock.readLock(),
				() -> new PairSample(this.slots.stream().flatMap(Stream::ofNullable).toList(), this.assuming,
						(slot) -> found(slot, CANDIDATES).toList())
					.learn());
		return this.observed;
	}

	/** What was learnt from the records. */
	public Observed observed() {
		return this.observed;
	}

	private List<Evidence> weigh(List<Evidence> evidence) {
		return this.learned.weigh(this.observed.weigh(evidence));
	}

	/** Adds a record, in the place of one with the same id. */
	public void add(CustomerProfile profile) {
		addAll(List.of(profile));
	}

	/** Adds many records; faster than one by one. */
	public void addAll(Collection<CustomerProfile> profiles) {
		List<Slot> prepared = profiles.parallelStream().map(Slot::of).toList();
		locked(this.lock.writeLock(), () -> {
			prepared.forEach(this::put);
			return null;
		});
	}

	/** Removes a record if it is there. */
	public void remove(String id) {
		locked(this.lock.writeLock(), () -> {
			take(id);
			return null;
		});
	}

	/** How many records there are. */
	public int size() {
		return locked(this.lock.readLock(), this.slotsById::size);
	}

	/** A matcher that knows how common each brand, word and number is in this index. */
	public Matcher matcher() {
		return new Matcher((key) -> locked(this.lock.readLock(), () -> this.postings.count(key)), this::weigh);
	}

	/**
	 * The records worth comparing with one, best first, itself left out.
	 * @param profile need not be in the index
	 */
	public List<CustomerProfile> candidates(CustomerProfile profile, int limit) {
		Slot sought = Slot.of(profile);
		return locked(this.lock.readLock(), () -> found(sought, limit).map((slot) -> slot.record().profile()).toList());
	}

	/**
	 * The records that look like one, best first, itself left out.
	 * @param profile need not be in the index
	 * @param threshold the least score, 0 to 1
	 */
	public List<Match> matches(CustomerProfile profile, double threshold) {
		Slot sought = Slot.of(profile);
		return locked(this.lock.readLock(), () -> found(sought, 4 * CANDIDATES)
			.map((slot) -> new Match(slot.record().profile(), this.matcher.compare(sought.record(), slot.record())))
			.filter((match) -> match.result().score() >= threshold)
			.sorted(Comparator.comparingDouble((Match match) -> -match.result().logOdds()))
			.toList());
	}

	/**
	 * All pairs that look like one, best first, each once.
	 * @param threshold the least score, 0 to 1
	 */
	public List<Pair> allPairs(double threshold) {
		return locked(this.lock.readLock(),
				() -> IntStream.range(0, (this.slots.size() + CHUNK - 1) / CHUNK)
					.parallel()
					.boxed()
					.flatMap((chunk) -> pairs(chunk, threshold).stream())
					.distinct()
					.sorted(Comparator.comparingDouble((Pair pair) -> -pair.result().logOdds()))
					.toList());
	}

	private Stream<Slot> found(Slot sought, int limit) {
		CandidateSearch search = this.idle.poll();
		if (search == null) {
			search = new CandidateSearch(this.slots, this.postings, this.letters);
		}
		int[] found = search.find(sought, limit + 1, 0);
		this.idle.add(search);
		String id = sought.record().profile().id();
		return Arrays.stream(found)
			.mapToObj(this.slots::get)
			.filter((slot) -> slot != null && !slot.record().profile().id().equals(id))
			.limit(limit);
	}

	private List<Pair> pairs(int chunk, double threshold) {
		CandidateSearch search = new CandidateSearch(this.slots, this.postings, this.letters);
		List<Pair> pairs = new ArrayList<>();
		for (int i = chunk * CHUNK; i < Math.min(this.slots.size(), (chunk + 1) * CHUNK); i++) {
			Slot one = this.slots.get(i);
			if (one == null) {
				continue;
			}
			for (int j : search.find(one, CANDIDATES, i + 1)) {
				Slot first = this.slots.get(Math.min(i, j));
				Slot second = this.slots.get(Math.max(i, j));
				if (i == j || first == null || second == null) {
					continue;
				}
				MatchResult result = this.matcher.compare(first.record(), second.record());
				if (result.score() >= threshold) {
					pairs.add(new Pair(first.record().profile(), second.record().profile(), result));
				}
			}
		}
		return pairs;
	}

	private void put(Slot slot) {
		String id = slot.record().profile().id();
		take(id);
		int at = this.free.isEmpty() ? this.slots.size() : this.free.removeLast();
		if (at == this.slots.size()) {
			this.slots.add(slot);
		}
		else {
			this.slots.set(at, slot);
		}
		this.slotsById.put(id, at);
		this.letters.put(at, slot.record());
		allKeys(slot).forEach((key) -> this.postings.add(key, at));
	}

	private void take(String id) {
		Integer at = this.slotsById.remove(id);
		Slot slot = (at != null) ? this.slots.set(at, null) : null;
		if (at != null && slot != null) {
			allKeys(slot).forEach((key) -> this.postings.remove(key, at));
			this.free.add(at);
		}
	}

	private static LongStream allKeys(Slot slot) {
		return Stream.of(slot.keys().strong(), slot.keys().weak(), slot.keys().filed()).flatMapToLong(Arrays::stream);
	}

	private static <T extends @Nullable Object> T locked(Lock lock, Supplier<T> work) {
		lock.lock();
		try {
			return work.get();
		}
		finally {
			lock.unlock();
		}
	}

	/** A record that looks like the one sought. */
	public record Match(CustomerProfile profile, MatchResult result) {

	}

	/** Two records that look like one. */
	public record Pair(CustomerProfile left, CustomerProfile right, MatchResult result) {

	}

}

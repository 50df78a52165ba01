package io.onethread.matching;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/**
 * Collects the records that share keys with one, best first. Keys are read from the
 * rarest on until enough was read, so a search costs the same however common some words
 * are. Not for several threads at once.
 */
final class CandidateSearch {

	/** How many entries of weak keys one search reads. */
	private static final int BUDGET = 3000;

	/** How many full forms one search looks at. */
	private static final int FORMS = 20_000;

	private static final long[] NONE = {};

	/** What part of the fewer words and grams two names must share. */
	private static final double ENOUGH = 0.4;

	/** A sign of a strong key among the counts of weak ones. */
	private static final int STRONG = 1 << 16;

	private final List<@Nullable Slot> slots;

	private final Postings postings;

	private final Letters letters;

	private float[] scores = {};

	private int[] hits = {};

	private int[] touched = new int[256];

	private int count;

	CandidateSearch(List<@Nullable Slot> slots, Postings postings, Letters letters) {
		this.slots = slots;
		this.postings = postings;
		this.letters = letters;
	}

	/**
	 * The slots of the best candidates.
	 * @param from slots before this one are left out, but for the full forms of short
	 * names
	 */
	int[] find(Slot sought, int limit, int from) {
		if (this.scores.length < this.slots.size()) {
			this.scores = new float[this.slots.size()];
			this.hits = new int[this.slots.size()];
		}
		this.count = 0;
		for (long key : sought.keys().strong()) {
			read(key, from, STRONG, 2);
		}
		readRarest(sought.keys().weak(), from);
		readForms(sought, rarest(sought.keys().seeksFull()), true);
		if (from == 0) {
			readForms(sought, sought.keys().seeksShort(), false);
		}
		int[] best = best(sought, limit);
		for (int i = 0; i < this.count; i++) {
			this.scores[this.touched[i]] = 0;
			this.hits[this.touched[i]] = 0;
		}
		return best;
	}

	private void readRarest(long[] keys, int from) {
		long[] byCount = new long[keys.length];
		for (int i = 0; i < keys.length; i++) {
			byCount[i] = ((long) this.postings.count(keys[i]) << 16) | i;
		}
		Arrays.sort(byCount);
		int read = 0;
		for (int i = 0; i < byCount.length && (i == 0 || read + (byCount[i] >> 16) <= BUDGET); i++) {
			read += (int) (byCount[i] >> 16);
			read(keys[(int) (byCount[i] & 0xFFFF)], from, 1, 1);
		}
	}

	private void read(long key, int from, int hit, float factor) {
		int records = this.postings.count(key);
		int[] found = this.postings.slots(key);
		float weight = factor * (float) Math.log1p((double) this.slots.size() / Math.max(1, records));
		int most = Math.min(records, BUDGET);
		for (int i = 0; i < most; i++) {
			if (found[i] >= from) {
				touch(found[i], hit, weight);
			}
		}
	}

	/** Full forms are filed under each of their characters: the rarest will do. */
	private long[] rarest(long[] keys) {
		return Arrays.stream(keys)
			.boxed()
			.min(Comparator.comparingInt(this.postings::count))
			.map((key) -> new long[] { key })
			.orElse(NONE);
	}

	private void readForms(Slot sought, long[] keys, boolean soughtIsShort) {
		long[] shortForms = soughtIsShort ? letters(sought) : NONE;
		for (long key : keys) {
			int[] found = this.postings.slots(key);
			int most = Math.min(this.postings.count(key), FORMS);
			for (int i = 0; i < most; i++) {
				if (soughtIsShort && !mayHoldOne(found[i], shortForms)) {
					continue;
				}
				Slot other = this.slots.get(found[i]);
				if (other != null && (soughtIsShort ? abbreviates(sought, other) : abbreviates(other, sought))) {
					touch(found[i], STRONG, 1);
				}
			}
		}
	}

	/** The characters of each form of its names that may be a short one. */
	private static long[] letters(Slot sought) {
		return sought.record()
			.names()
			.stream()
			.flatMap((name) -> Stream.of(name.parts().stem(), name.parts().text()))
			.mapToLong(Letters::of)
			.distinct()
			.toArray();
	}

	private boolean mayHoldOne(int slot, long[] shortForms) {
		for (long form : shortForms) {
			if (this.letters.mayHold(slot, form)) {
				return true;
			}
		}
		return false;
	}

	private static boolean abbreviates(Slot brief, Slot full) {
		for (Prepared.Name one : brief.record().names()) {
			for (Prepared.Name other : full.record().names()) {
				if (Abbreviation.isOne(one.parts().stem(), other.parts().stem())
						|| Abbreviation.isOne(one.parts().text(), other.parts().text())) {
					return true;
				}
			}
		}
		return false;
	}

	private void touch(int slot, int hit, float weight) {
		if (this.hits[slot] == 0) {
			if (this.count == this.touched.length) {
				this.touched = Arrays.copyOf(this.touched, this.count * 2);
			}
			this.touched[this.count++] = slot;
		}
		this.hits[slot] += hit;
		this.scores[slot] += weight;
	}

	private int[] best(Slot sought, int limit) {
		List<Integer> worthwhile = new ArrayList<>();
		for (int i = 0; i < this.count; i++) {
			int slot = this.touched[i];
			Slot other = this.slots.get(slot);
			if (other != null && (this.hits[slot] >= STRONG
					|| this.hits[slot] >= ENOUGH * Math.min(sought.keys().weak().length, other.keys().weak().length))) {
				worthwhile.add(slot);
			}
		}
		worthwhile.sort((one, other) -> {
			int byScore = Float.compare(this.scores[other], this.scores[one]);
			return (byScore != 0) ? byScore : Integer.compare(one, other);
		});
		return worthwhile.stream().limit(limit).mapToInt(Integer::intValue).toArray();
	}

}

package io.onethread.matching.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the records worth comparing with one: those that share most of its rare letters
 * in threes and words, whatever column these are in, so that neither a slip nor swapped
 * columns keep two apart.
 */
final class Candidates {

	/** What more than so many records share tells too little to be followed. */
	private static final int COMMON = 1_500;

	private final long[][] keys;

	private final Map<Long, int[]> postings = new HashMap<>();

	private final int to;

	private final float[] scores;

	/**
	 * Files the first records, among which others are sought.
	 * @param texts all that is known of each record
	 * @param to the first record that is not filed
	 */
	Candidates(List<List<String>> texts, int to) {
		this.to = to;
		this.keys = texts.stream().map(Candidates::keys).toArray(long[][]::new);
		this.scores = new float[texts.size()];
		Map<Long, Integer> counts = new HashMap<>();
		for (int i = 0; i < to; i++) {
			for (long key : this.keys[i]) {
				counts.merge(key, 1, Integer::sum);
			}
		}
		Map<Long, Integer> filled = new HashMap<>();
		for (int i = 0; i < to; i++) {
			for (long key : this.keys[i]) {
				int count = counts.getOrDefault(key, 0);
				if (count <= Math.max(COMMON, this.keys.length / 20)) {
					int at = filled.merge(key, 1, Integer::sum) - 1;
					this.postings.computeIfAbsent(key, (one) -> new int[count])[at] = i;
				}
			}
		}
	}

	/** The records worth comparing with one, best first, itself left out. */
	int[] of(int record, int limit) {
		List<Integer> touched = new ArrayList<>();
		for (long key : this.keys[record]) {
			int[] others = this.postings.get(key);
			if (others == null) {
				continue;
			}
			float weight = (float) Math.log(1 + (double) this.to / others.length);
			for (int other : others) {
				if (this.scores[other] == 0) {
					touched.add(other);
				}
				this.scores[other] += weight * weight;
			}
		}
		int[] best = touched.stream()
			.filter((other) -> other != record)
			.sorted((one, other) -> Float.compare(relative(other), relative(one)))
			.limit(limit)
			.mapToInt(Integer::intValue)
			.toArray();
		touched.forEach((other) -> this.scores[other] = 0);
		return best;
	}

	private float relative(int record) {
		return this.scores[record] / (float) Math.sqrt(8 + this.keys[record].length);
	}

	private static long[] keys(List<String> texts) {
		Set<Long> keys = new HashSet<>();
		for (String text : texts) {
			for (String word : text.split(" ")) {
				if (!word.isEmpty()) {
					String padded = "_" + word + "_";
					for (int i = 0; i + 3 <= padded.length(); i++) {
						keys.add(padded.substring(i, i + 3).hashCode() & 0xffffffffL);
					}
					keys.add(1L << 40 | word.hashCode() & 0xffffffffL);
				}
			}
		}
		long[] array = new long[keys.size()];
		int i = 0;
		for (long key : keys) {
			array[i++] = key;
		}
		Arrays.sort(array);
		return array;
	}

}

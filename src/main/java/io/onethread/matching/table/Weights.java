package io.onethread.matching.table;

import java.util.Arrays;
import java.util.List;

/**
 * How much each step of each field tells, learnt from the pairs themselves: the model of
 * Fellegi and Sunter, "A theory for record linkage" (1969), with the expectation
 * maximisation of Winkler, "Using the EM algorithm for weight computation in the
 * Fellegi-Sunter model of record linkage" (1988).
 */
final class Weights {

	private static final int ROUNDS = 40;

	/** Counts that every step has before any pair is seen. */
	private static final double SMOOTHING = 0.5;

	/**
	 * So many pairs that are one count as seen before any is, so that little data does
	 * not mislead.
	 */
	private static final double KNOWN = 60;

	/** How such pairs spread over the steps: each step down a third of the one above. */
	private static final double FALL = 1.0 / 3;

	private final double[][] same;

	private final double[][] different;

	private double share;

	private Weights(double[][] same, double[][] different, double share) {
		this.same = same;
		this.different = different;
		this.share = share;
	}

	/**
	 * Learns.
	 * @param pairs the steps of pairs worth comparing, field by field
	 * @param chance the steps of pairs taken at random
	 * @param steps how many steps each field has
	 * @param share how many of the pairs are expected to be one, 0 to 1
	 */
	static Weights learn(List<byte[]> pairs, List<byte[]> chance, int[] steps, double share) {
		double[][] same = new double[steps.length][];
		double[][] different = new double[steps.length][];
		for (int field = 0; field < steps.length; field++) {
			same[field] = usual(steps[field]);
			different[field] = new double[steps[field]];
			Arrays.fill(different[field], SMOOTHING);
			for (byte[] pair : chance) {
				if (pair[field] >= 0) {
					different[field][pair[field]]++;
				}
			}
			scale(different[field]);
		}
		Weights weights = new Weights(same, different, share);
		for (int round = 0; round < ROUNDS; round++) {
			weights.round(pairs);
		}
		return weights;
	}

	/** How much a step of a field tells, as a logarithm of odds. */
	double of(int field, int step) {
		return (step < 0) ? 0 : Math.log(this.same[field][step] / this.different[field][step]);
	}

	/** What is known before two records are compared, as a logarithm of odds. */
	double prior() {
		return Math.log(this.share / (1 - this.share));
	}

	double odds(byte[] pair) {
		double sum = prior();
		for (int field = 0; field < pair.length; field++) {
			sum += of(field, pair[field]);
		}
		return sum;
	}

	private void round(List<byte[]> pairs) {
		double[][] same = empty();
		double[][] different = empty();
		for (double[] field : same) {
			double[] usual = usual(field.length);
			for (int step = 0; step < field.length; step++) {
				field[step] = KNOWN * usual[step];
			}
		}
		double total = 0;
		for (byte[] pair : pairs) {
			double probability = 1 / (1 + Math.exp(-odds(pair)));
			total += probability;
			for (int field = 0; field < pair.length; field++) {
				if (pair[field] >= 0) {
					same[field][pair[field]] += probability;
					different[field][pair[field]] += 1 - probability;
				}
			}
		}
		this.share = Math.clamp(total / pairs.size(), 1e-6, 0.9);
		for (int field = 0; field < same.length; field++) {
			scale(same[field]);
			scale(different[field]);
			this.same[field] = same[field];
			this.different[field] = different[field];
			rise(field);
		}
	}

	/**
	 * Being more alike never speaks against being the same: steps that would are taken as
	 * one (isotonic regression by pooling adjacent violators).
	 */
	private void rise(int field) {
		double[] same = this.same[field];
		double[] different = this.different[field];
		int[] first = new int[same.length];
		int blocks = 0;
		double[] sames = new double[same.length];
		double[] differents = new double[same.length];
		for (int step = 0; step < same.length; step++) {
			first[blocks] = step;
			sames[blocks] = same[step];
			differents[blocks] = different[step];
			blocks++;
			while (blocks > 1
					&& sames[blocks - 1] * differents[blocks - 2] < sames[blocks - 2] * differents[blocks - 1]) {
				blocks--;
				sames[blocks - 1] += sames[blocks];
				differents[blocks - 1] += differents[blocks];
			}
		}
		for (int block = 0; block < blocks; block++) {
			int end = (block + 1 < blocks) ? first[block + 1] : same.length;
			for (int step = first[block]; step < end; step++) {
				same[step] = different[step] * sames[block] / differents[block];
			}
		}
	}

	private static double[] usual(int steps) {
		double[] usual = new double[steps];
		usual[steps - 1] = 1;
		for (int step = steps - 2; step >= 0; step--) {
			usual[step] = FALL * usual[step + 1];
		}
		scale(usual);
		return usual;
	}

	private double[][] empty() {
		double[][] empty = new double[this.same.length][];
		for (int field = 0; field < empty.length; field++) {
			empty[field] = new double[this.same[field].length];
			Arrays.fill(empty[field], SMOOTHING);
		}
		return empty;
	}

	private static void scale(double[] counts) {
		double sum = Arrays.stream(counts).sum();
		for (int i = 0; i < counts.length; i++) {
			counts[i] /= sum;
		}
	}

}

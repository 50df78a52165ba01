package io.onethread.health;

import java.util.Arrays;

/**
 * Quantiles by linear interpolation between order statistics: definition 7 of Hyndman and
 * Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50 (1996).
 */
final class Quantiles {

	private final double[] sorted;

	private Quantiles(double[] sorted) {
		this.sorted = sorted;
	}

	static Quantiles of(double... values) {
		double[] sorted = values.clone();
		Arrays.sort(sorted);
		return new Quantiles(sorted);
	}

	static double median(double... values) {
		return of(values).at(0.5);
	}

	/** The value below which this share lies; 0 of nothing. */
	double at(double share) {
		if (this.sorted.length == 0) {
			return 0;
		}
		double place = share * (this.sorted.length - 1);
		int below = (int) Math.floor(place);
		int above = Math.min(below + 1, this.sorted.length - 1);
		return this.sorted[below] + (place - below) * (this.sorted[above] - this.sorted[below]);
	}

	double greatest() {
		return at(1);
	}

}

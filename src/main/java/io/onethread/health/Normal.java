package io.onethread.health;

/** The normal distribution. */
final class Normal {

	private static final double[] FACTORS = { 0.319381530, -0.356563782, 1.781477937, -1.821255978, 1.330274429 };

	private Normal() {
	}

	/**
	 * The share of a standard normal below a value, to seven digits: Abramowitz and
	 * Stegun, "Handbook of Mathematical Functions", 1964, formula 26.2.17.
	 */
	static double below(double z) {
		if (z > 0) {
			return 1 - below(-z);
		}
		double t = 1 / (1 - 0.2316419 * z);
		double sum = 0;
		for (int i = FACTORS.length - 1; i >= 0; i--) {
			sum = (sum + FACTORS[i]) * t;
		}
		return Math.exp(-z * z / 2) / Math.sqrt(2 * Math.PI) * sum;
	}

}

package io.onethread.matching;

import java.util.Arrays;

/**
 * How well a short form fits a full one, of whose characters it is made: those of short
 * forms are mostly the first of words, and words mostly have two characters (上汽 of 上海汽车).
 */
final class Abbreviation {

	/**
	 * What the first character of the name, of a likely word, and any other are worth.
	 */
	private static final double FIRST = 1;

	private static final double OF_WORD = 0.75;

	private static final double ANY = 0.35;

	/** What each character costs that the short form leaves out. */
	private static final double LEFT_OUT = 0.07;

	private Abbreviation() {
	}

	/** Whether each character of the short form stands in the full one, in this order. */
	static boolean isOne(String brief, String full) {
		if (brief.length() < 2 || brief.length() >= full.length()) {
			return false;
		}
		int at = 0;
		for (int i = 0; i < brief.length(); i++) {
			at = full.indexOf(brief.charAt(i), at) + 1;
			if (at == 0) {
				return false;
			}
		}
		return true;
	}

	/**
	 * From 0 to 1; the best of all ways to find the short form's characters in the full
	 * one.
	 */
	static double fit(String brief, String full) {
		double[] best = new double[full.length() + 1];
		for (int i = 0; i < brief.length(); i++) {
			double[] next = new double[full.length() + 1];
			Arrays.fill(next, Double.NEGATIVE_INFINITY);
			for (int at = i; at < full.length(); at++) {
				double here = (full.charAt(at) == brief.charAt(i)) ? best[at] + worth(at, full.length())
						: Double.NEGATIVE_INFINITY;
				next[at + 1] = Math.max(next[at], here);
			}
			best = next;
		}
		double fit = best[full.length()] / brief.length() - LEFT_OUT * (full.length() - brief.length());
		return Math.clamp(fit, 0, 1);
	}

	private static double worth(int at, int length) {
		return (at == 0) ? FIRST : (at % 2 == 0 || at == length - 1) ? OF_WORD : ANY;
	}

}

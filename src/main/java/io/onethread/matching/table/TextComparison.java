package io.onethread.matching.table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/**
 * Compares texts: letter by letter where they are short, word by word where they are
 * long. Words count as much as they are rare and may be misspelt (soft TF-IDF: Cohen,
 * Ravikumar, Fienberg, "A comparison of string distance metrics for name-matching tasks",
 * 2003).
 */
final class TextComparison extends Comparison {

	private static final double[] BOUNDS = { 0.6, 0.8, 0.92 };

	private static final double SAME_WORD = 0.9;

	private static final JaroWinklerSimilarity ALIKE = new JaroWinklerSimilarity();

	private final String[][] words;

	private final double[][] weights;

	TextComparison(List<String> texts) {
		List<String> plain = texts.stream().map(PlainText::of).toList();
		super(new Values(plain), BOUNDS.length + 2);
		Map<String, Integer> counts = new HashMap<>();
		this.words = new String[plain.size()][];
		for (int i = 0; i < this.words.length; i++) {
			this.words[i] = plain.get(i).isEmpty() ? new String[0] : plain.get(i).split(" ");
			for (String word : List.of(this.words[i]).stream().distinct().toList()) {
				counts.merge(word, 1, Integer::sum);
			}
		}
		this.weights = new double[this.words.length][];
		for (int i = 0; i < this.words.length; i++) {
			this.weights[i] = weights(this.words[i], counts, this.words.length);
		}
	}

	@Override
	int stepBelow(int one, int other) {
		return reached(alike(one, other), BOUNDS);
	}

	private double alike(int one, int other) {
		String a = text(one);
		String b = text(other);
		boolean brief = this.words[one].length <= 2 || this.words[other].length <= 2;
		double letters = brief ? jaroWinkler(a, b) : 0;
		return (this.words[one].length == 1 && this.words[other].length == 1) ? letters
				: Math.max(letters, Math.max(cosine(one, other), cosine(other, one)));
	}

	private double cosine(int one, int other) {
		double sum = 0;
		for (int i = 0; i < this.words[one].length; i++) {
			double best = 0;
			int at = -1;
			for (int j = 0; j < this.words[other].length; j++) {
				double alike = this.words[one][i].equals(this.words[other][j]) ? 1
						: wordsAlike(this.words[one][i], this.words[other][j]);
				if (alike > best) {
					best = alike;
					at = j;
				}
			}
			if (at >= 0) {
				sum += best * this.weights[one][i] * this.weights[other][at];
			}
		}
		return Math.min(1, sum);
	}

	/** A single letter stands for any word that it begins: J. for John. */
	private static double wordsAlike(String a, String b) {
		if ((a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0) && Character.isLetter(a.charAt(0))) {
			return SAME_WORD;
		}
		if (Math.min(a.length(), b.length()) < 3) {
			return 0;
		}
		if (Long.bitCount(letters(a) & letters(b)) * 2 < Long.bitCount(letters(a) | letters(b))) {
			return 0;
		}
		double alike = jaroWinkler(a, b);
		return (alike >= SAME_WORD) ? alike : 0;
	}

	/** Which letters a word has: words without most in common need no closer look. */
	private static long letters(String word) {
		long letters = 0;
		for (int i = 0; i < word.length(); i++) {
			letters |= 1L << (word.charAt(i) & 63);
		}
		return letters;
	}

	private static double jaroWinkler(String a, String b) {
		// The two orders differ by a hair.
		return (a.compareTo(b) < 0) ? ALIKE.apply(a, b) : ALIKE.apply(b, a);
	}

	private static double[] weights(String[] words, Map<String, Integer> counts, int records) {
		double[] weights = new double[words.length];
		double norm = 0;
		for (int i = 0; i < words.length; i++) {
			weights[i] = Math.log(1 + (double) records / counts.getOrDefault(words[i], 1));
			norm += weights[i] * weights[i];
		}
		for (int i = 0; i < words.length; i++) {
			weights[i] /= Math.sqrt(norm);
		}
		return weights;
	}

	/** Whether two short texts may be one, but for a slip. */
	static boolean alike(String a, String b) {
		return !a.isEmpty() && !b.isEmpty() && (a.equals(b) || jaroWinkler(a, b) >= BOUNDS[2]);
	}

}

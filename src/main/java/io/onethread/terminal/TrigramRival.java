package io.onethread.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The rival for names alone: for each right name the left one with the highest cosine of
 * their letters in threes, weighted by how rare these are.
 */
final class TrigramRival {

	private final List<Set<String>> left;

	private final List<Set<String>> right;

	private final Map<String, Integer> counts = new HashMap<>();

	TrigramRival(List<String> left, List<String> right) {
		this.left = left.stream().map(TrigramRival::grams).toList();
		this.right = right.stream().map(TrigramRival::grams).toList();
		this.left.forEach((grams) -> grams.forEach((gram) -> this.counts.merge(gram, 1, Integer::sum)));
		this.right.forEach((grams) -> grams.forEach((gram) -> this.counts.merge(gram, 1, Integer::sum)));
	}

	/** The best F1 that any threshold could reach. */
	double best(Set<String> expected) {
		double[] norms = this.left.stream().mapToDouble(this::norm).toArray();
		List<Hit> hits = new ArrayList<>();
		for (int row = 0; row < this.right.size(); row++) {
			hits.add(hit(row, norms, expected));
		}
		hits.sort(Comparator.comparingDouble(Hit::cosine).reversed());
		double best = 0;
		int right = 0;
		for (int taken = 1; taken <= hits.size(); taken++) {
			right += hits.get(taken - 1).right() ? 1 : 0;
			best = Math.max(best, 2.0 * right / (taken + expected.size()));
		}
		return best;
	}

	private Hit hit(int row, double[] norms, Set<String> expected) {
		Set<String> sought = this.right.get(row);
		double norm = norm(sought);
		double most = -1;
		int at = -1;
		for (int i = 0; i < this.left.size(); i++) {
			Set<String> other = this.left.get(i);
			double sum = 0;
			for (String gram : sought) {
				if (other.contains(gram)) {
					sum += square(gram);
				}
			}
			double cosine = sum / (norm * norms[i]);
			if (cosine > most) {
				most = cosine;
				at = i;
			}
		}
		return new Hit(most, expected.contains(at + "/" + row));
	}

	private double norm(Set<String> grams) {
		return Math.sqrt(grams.stream().mapToDouble(this::square).sum());
	}

	private double square(String gram) {
		double weight = Math.log((double) (this.left.size() + this.right.size()) / this.counts.getOrDefault(gram, 1));
		return weight * weight;
	}

	private static Set<String> grams(String name) {
		String padded = "  " + name.toLowerCase(Locale.ROOT) + "  ";
		Set<String> grams = new HashSet<>();
		for (int i = 0; i + 3 <= padded.length(); i++) {
			grams.add(padded.substring(i, i + 3));
		}
		return grams;
	}

	private record Hit(double cosine, boolean right) {

	}

}

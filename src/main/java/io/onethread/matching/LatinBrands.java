package io.onethread.matching;

import java.util.ArrayList;
import java.util.List;

/** Compares the brands of two names that are written in words. */
final class LatinBrands {

	private static final double MOST = 7.5;

	private LatinBrands() {
	}

	static Finding compare(CompanyName a, CompanyName b, Frequencies frequencies) {
		// Which one comes first must make no difference.
		return (a.brand().compareTo(b.brand()) <= 0) ? inOrder(a, b, frequencies) : inOrder(b, a, frequencies);
	}

	private static Finding inOrder(CompanyName a, CompanyName b, Frequencies frequencies) {
		Words words = Words.align(a.brand(), b.brand(), frequencies);
		double both = Math.min(words.onlyLeft, words.onlyRight);
		double one = Math.max(words.onlyLeft, words.onlyRight) - both;
		double weight = Math.max(-2.5, Math.min(MOST, words.shared) - 1.3 * both - 0.35 * one);
		Finding finding = Finding.of(kind(words, weight), weight);
		if (words(a) != words(b) && Slips.likeness(a.sound(), b.sound()) > 0.85) {
			// Face book, FaceBook; and a slip that falls on a blank.
			double alike = Math.pow(Slips.likeness(a.sound(), b.sound()), 2);
			double joined = alike * Math.min(MOST, Math.max(words.shared, (a.sound().length() < 4) ? 3 : 4.5));
			EvidenceKind kind = (alike == 1) ? EvidenceKind.SAME_BRAND : EvidenceKind.SIMILAR_NAME;
			finding = (joined > weight) ? Finding.of(kind, joined) : finding;
		}
		return (finding.weight() < 3 && (isAcronym(a, b) || isAcronym(b, a)))
				? new Finding(EvidenceKind.ABBREVIATION, 3, true) : finding;
	}

	private static long words(CompanyName name) {
		return name.brand().chars().filter((c) -> c == ' ').count();
	}

	private static EvidenceKind kind(Words words, double weight) {
		if (weight <= 0) {
			return EvidenceKind.OTHER_NAME;
		}
		if (words.onlyLeft == 0 && words.onlyRight == 0) {
			return words.exact ? EvidenceKind.SAME_BRAND : EvidenceKind.SIMILAR_NAME;
		}
		return (words.onlyLeft == 0 || words.onlyRight == 0) ? EvidenceKind.SHORTER_FORM : EvidenceKind.SIMILAR_NAME;
	}

	private static boolean isAcronym(CompanyName brief, CompanyName full) {
		return brief.stem().length() > 2 && brief.stem().indexOf(' ') < 0 && brief.stem().equals(full.initials());
	}

	/** How two names' words pair up, summed by what each word is worth. */
	private static final class Words {

		private double shared;

		private double onlyLeft;

		private double onlyRight;

		private boolean exact = true;

		static Words align(String left, String right, Frequencies frequencies) {
			Words words = new Words();
			List<String> unmatched = new ArrayList<>(List.of(right.split(" ")));
			List<String> open = new ArrayList<>();
			for (String word : left.split(" ")) {
				if (unmatched.remove(word)) {
					words.shared += worth(word, frequencies);
				}
				else {
					open.add(word);
				}
			}
			for (String word : open) {
				words.pair(word, unmatched, frequencies);
			}
			unmatched.forEach((word) -> words.onlyRight += worth(word, frequencies));
			return words;
		}

		private void pair(String word, List<String> candidates, Frequencies frequencies) {
			String nearest = "";
			double alike = 0;
			for (String candidate : candidates) {
				double likeness = Slips.likeness(word, candidate);
				if (likeness > alike) {
					alike = likeness;
					nearest = candidate;
				}
			}
			double worth = worth(word, frequencies);
			if (alike == 0) {
				this.onlyLeft += worth;
				return;
			}
			candidates.remove(nearest);
			this.shared += alike * alike * alike * Math.min(worth, worth(nearest, frequencies));
			this.exact = false;
		}

		private static double worth(String word, Frequencies frequencies) {
			return frequencies.discounted((word.length() < 4) ? 3 : 4.5, Key.WORD.of(word), 0.5);
		}

	}

}

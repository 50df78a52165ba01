package io.onethread.matching;

import java.util.regex.Pattern;

/**
 * Compares the brands of two Chinese names. A brand of two characters allows no slip: 华光
 * and 华晨 are two companies; a longer one does.
 */
final class ChineseBrands {

	private static final Finding OTHER = Finding.of(EvidenceKind.OTHER_NAME, -2.5);

	private static final String DIGITS = "0123456789一二三四五六七八九十百千";

	private static final Pattern NUMBERS = Pattern.compile("[^" + DIGITS + "]+");

	private static final double UNSURE = 0.2;

	private ChineseBrands() {
	}

	static Finding compare(CompanyName a, CompanyName b, Frequencies frequencies) {
		if (a.brand().equals(b.brand())) {
			double rare = frequencies.discounted(worth(a.brand()), Key.BRAND.of(a.brand()), 1);
			return Finding.of(EvidenceKind.SAME_BRAND, rare);
		}
		if (numbersDiffer(a.core(), b.core())) {
			return OTHER;
		}
		Finding best = shorterForm(a.brand(), b.brand(), frequencies);
		best = better(best, sameSound(a, b, frequencies));
		best = better(best, slip(a.brand(), b.brand()));
		best = better(best, slipInTrade(a, b));
		return better(best, abbreviation(a, b));
	}

	/** What it tells that two names share such a text; longer ones are rarer. */
	static double worth(String text) {
		return switch (text.codePointCount(0, text.length())) {
			case 0, 1 -> 2.5;
			case 2 -> 4.5;
			case 3 -> 5.3;
			case 4 -> 6;
			default -> 6.5;
		};
	}

	/** 第一 and 第二, 3 and 30: names that tell themselves apart by a number. */
	private static boolean numbersDiffer(String a, String b) {
		return hasNumber(a) && hasNumber(b) && !numbers(a).equals(numbers(b));
	}

	private static boolean hasNumber(String name) {
		for (int i = 0; i < name.length(); i++) {
			if (DIGITS.indexOf(name.charAt(i)) >= 0) {
				return true;
			}
		}
		return false;
	}

	private static String numbers(String name) {
		return NUMBERS.matcher(name).replaceAll(" ").strip();
	}

	private static Finding shorterForm(String a, String b, Frequencies frequencies) {
		String brief = (a.length() < b.length()) ? a : b;
		String full = (a.length() < b.length()) ? b : a;
		if (brief.length() < 2 || brief.length() == full.length() || !full.contains(brief)) {
			return OTHER;
		}
		double worth = frequencies.discounted(worth(brief), Key.BRAND.of(brief), 1);
		// One character more makes another word; two may be a trade on no list.
		double lost = (full.length() - brief.length() == 1) ? 2.5 : (full.startsWith(brief) ? 1 : 2.6);
		return Finding.of(EvidenceKind.SHORTER_FORM, Math.max(0.2, worth - lost));
	}

	private static Finding sameSound(CompanyName a, CompanyName b, Frequencies frequencies) {
		if (a.brand().length() != b.brand().length() || !a.sound().equals(b.sound())) {
			return OTHER;
		}
		double worth = frequencies.discounted(worth(a.brand()) - 1.5, Key.SOUND.of(a.sound()), 0.5);
		return Finding.of(EvidenceKind.SAME_SOUND, worth);
	}

	private static Finding slip(String a, String b) {
		int length = Math.max(a.length(), b.length());
		int slips = Slips.between(a, b);
		double share = switch (slips) {
			case 1 -> oneSlip(a, b, length);
			case 2 -> (length >= 6) ? 0.5 : -1;
			default -> (length >= 8 && slips * 4 <= length) ? 0.4 : -1;
		};
		if (length == 2 && slips == 1 && a.charAt(0) == b.charAt(1)) {
			share = 0.1;
		}
		return (share == -1) ? OTHER : Finding.of((share > 0) ? EvidenceKind.SIMILAR_NAME : EvidenceKind.OTHER_NAME,
				share * worth((a.length() > b.length()) ? a : b));
	}

	/**
	 * One character replaced by one that sounds otherwise is rarely a slip of the hand.
	 */
	private static double oneSlip(String a, String b, int length) {
		boolean replaced = a.length() == b.length();
		return switch (length) {
			case 0, 1 -> -1;
			case 2 -> replaced ? -0.2 : -1;
			case 3 -> replaced ? 0.1 : 0.3;
			case 4 -> replaced ? 0.1 : 0.7;
			default -> replaced ? 0.5 : 0.7;
		};
	}

	/** A slip behind the brand, which keeps the trade from being recognised. */
	private static Finding slipInTrade(CompanyName a, CompanyName b) {
		int length = Math.max(a.core().length(), b.core().length());
		boolean begin = length >= 4 && a.core().regionMatches(0, b.core(), 0, 2);
		if (!begin || !(a.trades().isEmpty() || b.trades().isEmpty())
				|| Slips.between(a.core(), b.core()) > ((length >= 6) ? 2 : 1)) {
			return OTHER;
		}
		return new Finding(EvidenceKind.SIMILAR_NAME, 0.8 * (worth(a.core()) + worth(b.core())) / 2, false);
	}

	/** 上汽 of 上海汽车: characters of the full name in their order. */
	private static Finding abbreviation(CompanyName a, CompanyName b) {
		CompanyName full = (a.stem().length() < b.stem().length()) ? b : a;
		int brandEnd = Math.max(0, full.stem().indexOf(full.brand())) + full.brand().length();
		// 体协 of 体育协会, whose second word tells what kind of body it is.
		return better(abbreviation(a.stem(), b.stem(), brandEnd), abbreviation(a.text(), b.text(), 1));
	}

	/**
	 * One character more makes another name, and so does what begins too far behind or
	 * stands together in its middle.
	 * @param within before this place of the longer one the shorter has to begin
	 */
	private static Finding abbreviation(String a, String b, int within) {
		String brief = (a.length() < b.length()) ? a : b;
		String full = (a.length() < b.length()) ? b : a;
		if (!Abbreviation.isOne(brief, full)) {
			return OTHER;
		}
		boolean sure = full.length() > brief.length() + 1 && full.indexOf(brief.charAt(0)) < within
				&& full.indexOf(brief) <= 0;
		double weight = sure ? Math.min(4.2, 0.2 + brief.length()) : (brief.length() > 2) ? UNSURE + 1 : UNSURE;
		return new Finding(EvidenceKind.ABBREVIATION, weight + 0.6 * Abbreviation.fit(brief, full), true);
	}

	private static Finding better(Finding one, Finding other) {
		return (other.weight() > one.weight()) ? other : one;
	}

}

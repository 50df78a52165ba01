package io.onethread.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** Weighs what two names tell: brand, trade, place, legal form, place in a group. */
final class NameComparison {

	private NameComparison() {
	}

	/** The evidence of two names; null when nothing can be told from them. */
	static @Nullable List<Evidence> of(Prepared.Name left, Prepared.Name right, Frequencies frequencies) {
		CompanyName a = left.parts();
		CompanyName b = right.parts();
		Finding brand = brand(a, b, frequencies);
		if (brand == null) {
			return null;
		}
		boolean whole = !a.whole().isEmpty() && a.whole().equals(b.whole());
		if (whole && brand.weight() < 3) {
			// Automobile (magazine), Automobile Magazine: only taken apart differently.
			brand = Finding.of(EvidenceKind.SAME_BRAND, 3);
		}
		List<Evidence> evidence = new ArrayList<>(6);
		evidence.add(new Evidence(brand.kind(), brand.weight(), a.given(), b.given()));
		if (whole || sameStem(a, b)) {
			add(evidence, EvidenceKind.SAME_FULL_NAME, whole ? 2 : 1.2, a.given(), b.given());
		}
		if (left.role() == EvidenceKind.FORMER_NAME || right.role() == EvidenceKind.FORMER_NAME) {
			add(evidence, EvidenceKind.FORMER_NAME, -0.3, a.given(), b.given());
		}
		else if (left.role() == EvidenceKind.ENGLISH_NAME || right.role() == EvidenceKind.ENGLISH_NAME) {
			add(evidence, EvidenceKind.ENGLISH_NAME, 0, a.given(), b.given());
		}
		if (!brand.whole() && brand.kind() != EvidenceKind.OTHER_NAME) {
			addTrades(evidence, a.trades(), b.trades());
		}
		if (!brand.whole()) {
			addPlaces(evidence, specific(a.places()), specific(b.places()), isLong(a) && isLong(b));
		}
		addForms(evidence, a, b);
		return evidence;
	}

	/** Whether they differ in brackets only, and those tell no two places. */
	private static boolean sameStem(CompanyName a, CompanyName b) {
		return sameScript(a, b) && a.stem().equals(b.stem())
				&& (a.places().isEmpty() || b.places().isEmpty() || Places.share(a.places(), b.places()));
	}

	private static boolean sameScript(CompanyName a, CompanyName b) {
		return a.chinese() == b.chinese();
	}

	/** Whether the brand is long enough to be one in all places. */
	private static boolean isLong(CompanyName name) {
		return name.chinese() ? name.brand().length() > 2 : name.brand().indexOf(' ') > 0;
	}

	private static @Nullable Finding brand(CompanyName a, CompanyName b, Frequencies frequencies) {
		if (sameScript(a, b)) {
			return a.chinese() ? ChineseBrands.compare(a, b, frequencies) : LatinBrands.compare(a, b, frequencies);
		}
		return a.chinese() ? CrossScript.compare(a, b, frequencies) : CrossScript.compare(b, a, frequencies);
	}

	private static void addTrades(List<Evidence> evidence, List<String> a, List<String> b) {
		if (a.isEmpty() || b.isEmpty()) {
			return;
		}
		Set<String> strongA = strong(a);
		Set<String> strongB = strong(b);
		long shared = strongA.stream().filter(strongB::contains).count();
		double weight;
		if (shared > 0) {
			boolean within = shared == strongA.size() || shared == strongB.size();
			boolean same = strongA.equals(strongB);
			weight = same ? Math.min(3.4, 2.2 + 0.4 * shared) : (within ? Math.min(2.8, 1.6 + 0.4 * shared) : 0.8);
		}
		else if (!strongA.isEmpty() && !strongB.isEmpty()) {
			weight = -2.5;
		}
		else {
			boolean common = a.stream().anyMatch(b::contains);
			weight = common ? ((strongA.isEmpty() && strongB.isEmpty()) ? 1 : 0.3) : -1.5;
		}
		add(evidence, (weight > 0) ? EvidenceKind.SAME_TRADE : EvidenceKind.OTHER_TRADE, weight, String.join(" ", a),
				String.join(" ", b));
	}

	private static void addPlaces(List<Evidence> evidence, Set<String> a, Set<String> b, boolean longBrands) {
		if (a.isEmpty() || b.isEmpty()) {
			return;
		}
		boolean aFits = a.stream().anyMatch((one) -> b.stream().anyMatch((other) -> Places.compatible(one, other)));
		double weight = Places.share(a, b) ? 1.2 : (aFits ? 0.4 : (longBrands ? -3 : -4));
		add(evidence, (weight > 0) ? EvidenceKind.SAME_PLACE : EvidenceKind.OTHER_PLACE, weight, String.join(" ", a),
				String.join(" ", b));
	}

	private static void addForms(List<Evidence> evidence, CompanyName a, CompanyName b) {
		Set<LegalForm> some = legal(a);
		Set<LegalForm> others = legal(b);
		if (some.stream().anyMatch(others::contains)) {
			add(evidence, EvidenceKind.SAME_LEGAL_FORM, 0.3, a.given(), b.given());
		}
		else if (some.stream().anyMatch((form) -> others.stream().anyMatch(form::contradicts))) {
			add(evidence, EvidenceKind.OTHER_LEGAL_FORM, -0.6, a.given(), b.given());
		}
		if (a.isGroup() != b.isGroup() || a.isBranch() != b.isBranch()) {
			add(evidence, EvidenceKind.GROUP_MEMBER, -1.5, a.given(), b.given());
		}
	}

	private static Set<LegalForm> legal(CompanyName name) {
		Set<LegalForm> legal = new HashSet<>(name.forms());
		legal.removeIf((form) -> !form.isLegal());
		return legal;
	}

	private static Set<String> strong(List<String> trades) {
		Set<String> strong = new HashSet<>(trades);
		strong.removeIf(Trades::isWeak);
		return strong;
	}

	/** The places without those around them: of 中国 and 上海, 上海. */
	private static Set<String> specific(List<String> places) {
		if (places.size() < 2) {
			return Set.copyOf(places);
		}
		Set<String> specific = new HashSet<>(places);
		specific.removeIf((place) -> places.stream().anyMatch((other) -> Places.isAround(place, other)));
		return specific;
	}

	private static void add(List<Evidence> evidence, EvidenceKind kind, double weight, String left, String right) {
		evidence.add(new Evidence(kind, weight, left, right));
	}

}

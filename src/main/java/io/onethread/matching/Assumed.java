package io.onethread.matching;

import java.util.EnumMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * What is assumed of a kind of evidence before any record was seen.
 *
 * @param share how many of the pairs that are one customer show it, of those that can:
 * the m-probability of Fellegi and Sunter
 * @param weight what it mostly tells, as a logarithm of odds; with the share it says how
 * many of those that are not one show it, the u-probability
 * @param chosen whether records are compared because of it, so that pairs taken at random
 * tell nothing of how often it misleads
 */
record Assumed(double share, double weight, boolean chosen) {

	/**
	 * What a law, a person or an id says is not left to be learnt: these kinds are left
	 * out, and so are those that only say which name was compared.
	 */
	private static final Map<EvidenceKind, Assumed> ALL = new EnumMap<>(EvidenceKind.class);

	static {
		name(EvidenceKind.SAME_BRAND, 0.6, 5);
		name(EvidenceKind.SAME_FULL_NAME, 0.65, 1.7);
		name(EvidenceKind.SHORTER_FORM, 0.12, 3);
		name(EvidenceKind.ABBREVIATION, 0.06, 3.5);
		name(EvidenceKind.SAME_SOUND, 0.04, 3.5);
		name(EvidenceKind.SIMILAR_NAME, 0.13, 3);
		name(EvidenceKind.OTHER_NAME, 0.05, -2.5);
		name(EvidenceKind.SAME_TRADE, 0.85, 2.4);
		name(EvidenceKind.OTHER_TRADE, 0.07, -2.2);
		name(EvidenceKind.SAME_PLACE, 0.9, 1);
		name(EvidenceKind.OTHER_PLACE, 0.015, -3.5);
		fact(EvidenceKind.SAME_LEGAL_FORM, 0.7, 0.3);
		fact(EvidenceKind.OTHER_LEGAL_FORM, 0.1, -0.6);
		fact(EvidenceKind.GROUP_MEMBER, 0.03, -1.5);
		fact(EvidenceKind.SAME_PHONE, 0.5, 7);
		fact(EvidenceKind.SAME_EMAIL, 0.35, 6.5);
		fact(EvidenceKind.SAME_DOMAIN, 0.35, 5);
		fact(EvidenceKind.OTHER_DOMAIN, 0.3, -0.8);
		fact(EvidenceKind.SAME_CITY, 0.75, 0.5);
		fact(EvidenceKind.OTHER_CITY, 0.2, -0.8);
		fact(EvidenceKind.SAME_ADDRESS, 0.5, 2.5);
		fact(EvidenceKind.SAME_CONTACT, 0.3, 1.5);
		fact(EvidenceKind.SAME_ORDER, 0.1, 5);
		fact(EvidenceKind.SAME_INDUSTRY, 0.65, 0.3);
		fact(EvidenceKind.OTHER_INDUSTRY, 0.3, -0.4);
	}

	/** What is assumed of a kind; null where nothing is to be learnt of it. */
	static @Nullable Assumed of(EvidenceKind kind) {
		return ALL.get(kind);
	}

	private static void name(EvidenceKind kind, double share, double weight) {
		ALL.put(kind, new Assumed(share, weight, true));
	}

	private static void fact(EvidenceKind kind, double share, double weight) {
		ALL.put(kind, new Assumed(share, weight, false));
	}

}

package io.onethread.matching;

import java.util.Collection;
import java.util.List;

/**
 * What two records that were compared show, for learning.
 *
 * @param evidence with the weights that are assumed
 * @param asked a bit for each kind of evidence that could have been found, whether it was
 * or not: two records of which one has no telephone tell nothing of telephones
 */
record Observation(List<Evidence> evidence, long asked) {

	private static final long ALWAYS = bits(EvidenceKind.SAME_BRAND, EvidenceKind.SHORTER_FORM,
			EvidenceKind.ABBREVIATION, EvidenceKind.SAME_SOUND, EvidenceKind.SIMILAR_NAME, EvidenceKind.OTHER_NAME,
			EvidenceKind.GROUP_MEMBER);

	private static final long PHONE = bits(EvidenceKind.SAME_PHONE);

	private static final long MAIL = bits(EvidenceKind.SAME_EMAIL, EvidenceKind.SAME_DOMAIN, EvidenceKind.OTHER_DOMAIN);

	private static final long CONTACT = bits(EvidenceKind.SAME_CONTACT);

	private static final long ORDER = bits(EvidenceKind.SAME_ORDER);

	private static final long ADDRESS = bits(EvidenceKind.SAME_ADDRESS);

	private static final long CODE = bits(EvidenceKind.SAME_CREDIT_CODE, EvidenceKind.OTHER_CREDIT_CODE);

	/** What a customer has of its own beside its name. */
	private static final long FACTS = PHONE | MAIL | CONTACT | ORDER | ADDRESS | CODE;

	/** Kinds that are found, one or the other, wherever they could have been. */
	private static final long[] EITHER = {
			// The same name has the same brand: only what it adds to that is asked for.
			bits(EvidenceKind.SAME_FULL_NAME, EvidenceKind.SAME_BRAND),
			bits(EvidenceKind.SAME_TRADE, EvidenceKind.OTHER_TRADE),
			bits(EvidenceKind.SAME_PLACE, EvidenceKind.OTHER_PLACE),
			bits(EvidenceKind.SAME_LEGAL_FORM, EvidenceKind.OTHER_LEGAL_FORM),
			bits(EvidenceKind.SAME_CITY, EvidenceKind.OTHER_CITY),
			bits(EvidenceKind.SAME_INDUSTRY, EvidenceKind.OTHER_INDUSTRY) };

	static Observation of(Prepared a, Prepared b, List<Evidence> evidence) {
		long found = 0;
		for (Evidence one : evidence) {
			found |= bits(one.kind());
		}
		long asked = ALWAYS;
		for (long either : EITHER) {
			asked |= ((found & either) != 0) ? either : 0;
		}
		asked |= both(a.phones(), b.phones()) ? PHONE : 0;
		asked |= (both(a.emails(), b.emails()) || both(a.domains(), b.domains())) ? MAIL : 0;
		asked |= both(a.contacts(), b.contacts()) ? CONTACT : 0;
		asked |= both(a.profile().orders(), b.profile().orders()) ? ORDER : 0;
		asked |= (!a.address().isEmpty() && !b.address().isEmpty()) ? ADDRESS : 0;
		asked |= (a.creditCode().isPresent() && b.creditCode().isPresent()) ? CODE : 0;
		return new Observation(evidence, asked);
	}

	/** Whether anything but names could tell whether they are one. */
	boolean isTelling() {
		return (this.asked & FACTS) != 0;
	}

	private static boolean both(Collection<String> some, Collection<String> others) {
		return !some.isEmpty() && !others.isEmpty();
	}

	private static long bits(EvidenceKind... kinds) {
		long bits = 0;
		for (EvidenceKind kind : kinds) {
			bits |= 1L << kind.ordinal();
		}
		return bits;
	}

}

package io.onethread.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Weighs what is known of two customers beside their names. */
final class Facts {

	/** Shorter addresses, a street alone, are shared by many. */
	private static final int TELLING_ADDRESS = 8;

	private final Prepared a;

	private final Prepared b;

	private final Frequencies frequencies;

	private final List<Evidence> evidence;

	private Facts(Prepared a, Prepared b, Frequencies frequencies, List<Evidence> evidence) {
		this.a = a;
		this.b = b;
		this.frequencies = frequencies;
		this.evidence = evidence;
	}

	/**
	 * Adds the evidence.
	 * @param placeTold whether the names already told the place
	 */
	static void weigh(Prepared a, Prepared b, boolean placeTold, Frequencies frequencies, List<Evidence> evidence) {
		Facts facts = new Facts(a, b, frequencies, evidence);
		facts.weighCreditCode();
		facts.weighReach();
		facts.weighAddress(placeTold);
	}

	private void weighCreditCode() {
		Optional<CreditCode> left = this.a.creditCode();
		Optional<CreditCode> right = this.b.creditCode();
		String written = CreditCode.plain(this.a.profile().creditCode());
		String other = CreditCode.plain(this.b.profile().creditCode());
		if (left.isPresent() && right.isPresent()) {
			boolean same = left.equals(right);
			add(same ? EvidenceKind.SAME_CREDIT_CODE : EvidenceKind.OTHER_CREDIT_CODE, same ? 12 : -9, written, other);
		}
		else if (Math.min(written.length(), other.length()) >= 15 && Slips.between(written, other) <= 1) {
			// One of them is mistyped, for its check character is wrong.
			add(EvidenceKind.SIMILAR_CREDIT_CODE, 5, written, other);
		}
	}

	/**
	 * Telephone, mail and web often agree together, so what follows the first counts
	 * half.
	 */
	private void weighReach() {
		double share = 1;
		Optional<String> phone = first(this.a.phones(), this.b.phones());
		if (phone.isPresent()) {
			double weight = this.frequencies.discounted(7, Key.PHONE.of(phone.get()), 2);
			add(EvidenceKind.SAME_PHONE, weight, phone.get(), phone.get());
			share = 0.5;
		}
		Optional<String> email = first(this.a.emails(), this.b.emails());
		Optional<String> domain = first(this.a.domains(), this.b.domains());
		if (email.isPresent()) {
			double weight = this.frequencies.discounted(6.5, Key.EMAIL.of(email.get()), 2);
			add(EvidenceKind.SAME_EMAIL, share * weight, email.get(), email.get());
		}
		else if (domain.isPresent()) {
			double weight = this.frequencies.discounted(5, Key.DOMAIN.of(domain.get()), 1);
			add(EvidenceKind.SAME_DOMAIN, share * weight, domain.get(), domain.get());
		}
		else if (!this.a.domains().isEmpty() && !this.b.domains().isEmpty()) {
			add(EvidenceKind.OTHER_DOMAIN, -0.8, String.join(" ", this.a.domains()),
					String.join(" ", this.b.domains()));
		}
	}

	private void weighAddress(boolean placeTold) {
		String left = this.a.cityKey();
		String right = this.b.cityKey();
		if (!placeTold && !left.isEmpty() && !right.isEmpty()) {
			boolean same = Places.compatible(left, right);
			add(same ? EvidenceKind.SAME_CITY : EvidenceKind.OTHER_CITY, same ? 0.5 : -0.8, left, right);
		}
		String address = this.a.address();
		String other = this.b.address();
		if (Math.min(address.length(), other.length()) >= TELLING_ADDRESS
				&& (address.endsWith(other) || other.endsWith(address))) {
			add(EvidenceKind.SAME_ADDRESS, 2.5, this.a.profile().address(), this.b.profile().address());
		}
	}

	private void add(EvidenceKind kind, double weight, String left, String right) {
		this.evidence.add(new Evidence(kind, weight, left, right));
	}

	/** The value that the fewest others share would be best; the first is as good. */
	private static Optional<String> first(Set<String> some, Set<String> others) {
		return some.stream().filter(others::contains).findFirst();
	}

}

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
		boolean reached = facts.weighReach();
		facts.weighContacts(reached);
		facts.weighOrders();
		facts.weighAddress(placeTold);
		facts.weighIndustry();
		facts.weighGroup();
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
	 * @return whether they have one in common
	 */
	private boolean weighReach() {
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
		return phone.isPresent() || email.isPresent() || domain.isPresent();
	}

	/**
	 * People of one name are many, so it takes a rare one or several to say much; and
	 * less where their telephone or mail was weighed already.
	 */
	private void weighContacts(boolean reached) {
		if (this.a.contacts().isEmpty() || this.b.contacts().isEmpty()) {
			return;
		}
		List<String> both = this.a.contacts().stream().filter(this.b.contacts()::contains).toList();
		double weight = both.stream()
			.mapToDouble((contact) -> this.frequencies.discounted(1.5, Key.CONTACT.of(contact), 0.2))
			.sum();
		if (!both.isEmpty()) {
			String names = String.join(", ", both);
			add(EvidenceKind.SAME_CONTACT, Math.min(weight, 4) * (reached ? 0.5 : 1), names, names);
		}
	}

	private void weighOrders() {
		if (this.a.profile().orders().isEmpty() || this.b.profile().orders().isEmpty()) {
			return;
		}
		Set<String> others = Set.copyOf(this.b.profile().orders());
		List<String> both = this.a.profile().orders().stream().filter(others::contains).sorted().toList();
		if (!both.isEmpty()) {
			add(EvidenceKind.SAME_ORDER, Math.min(4.0 + both.size(), 8), both.getFirst(), both.getFirst());
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

	/** Names mostly tell the trade themselves; what else is written is coarse. */
	private void weighIndustry() {
		if (this.a.profile().industry().isEmpty() || this.b.profile().industry().isEmpty()) {
			return;
		}
		String left = NameText.compact(NameText.fold(this.a.profile().industry()));
		String right = NameText.compact(NameText.fold(this.b.profile().industry()));
		boolean told = this.evidence.stream()
			.anyMatch((one) -> one.kind() == EvidenceKind.SAME_TRADE || one.kind() == EvidenceKind.OTHER_TRADE);
		if (!told && !left.isEmpty() && !right.isEmpty()) {
			boolean same = left.equals(right);
			add(same ? EvidenceKind.SAME_INDUSTRY : EvidenceKind.OTHER_INDUSTRY, same ? 0.3 : -0.4,
					this.a.profile().industry(), this.b.profile().industry());
		}
	}

	/** Somebody said that they are two companies that belong together. */
	private void weighGroup() {
		if (this.a.profile().kin().contains(this.b.profile().id())
				|| this.b.profile().kin().contains(this.a.profile().id())) {
			add(EvidenceKind.SAME_GROUP, -12, this.a.profile().name(), this.b.profile().name());
		}
	}

	private void add(EvidenceKind kind, double weight, String left, String right) {
		this.evidence.add(new Evidence(kind, weight, left, right));
	}

	/** The value that the fewest others share would be best; the first is as good. */
	private static Optional<String> first(Set<String> some, Set<String> others) {
		return (some.isEmpty() || others.isEmpty()) ? Optional.empty()
				: some.stream().filter(others::contains).findFirst();
	}

}

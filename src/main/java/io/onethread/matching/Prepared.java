package io.onethread.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * A profile with everything read that comparing it needs.
 *
 * @param cityKey the city's key, or its folded name where it is on no list
 */
record Prepared(CustomerProfile profile, List<Name> names, Set<String> phones, Set<String> emails, Set<String> domains,
		Optional<CreditCode> creditCode, String cityKey, String address, Set<String> contacts) {

	/** Parts two names that stand side by side in one field: 西门子/Siemens, Siemens 西门子. */
	private static final Pattern BOTH_SCRIPTS = Pattern
		.compile("(?<=\\p{IsHan})[\\s/|(（]+(?=[A-Za-z][A-Za-z &.]{2})|(?<=[A-Za-z]{3})[\\s/|(（]+(?=\\p{IsHan}{2})");

	static Prepared of(CustomerProfile profile) {
		List<Name> names = new ArrayList<>(4);
		add(names, profile.name(), null);
		add(names, profile.shortName(), null);
		add(names, profile.nameEn(), EvidenceKind.ENGLISH_NAME);
		profile.formerNames().forEach((former) -> add(names, former, EvidenceKind.FORMER_NAME));
		Set<String> emails = Contacts.emails(profile.emails());
		String city = NameText.compact(NameText.fold(profile.city()));
		String place = Places.keyOf(city);
		return new Prepared(profile, List.copyOf(names), Contacts.phones(profile.phones()), emails,
				Contacts.domains(emails, profile.website()), CreditCode.parse(profile.creditCode()),
				(place != null) ? place : city, NameText.compact(NameText.fold(profile.address())),
				people(profile.contacts()));
	}

	/** Their names in one spelling; a family name or a title alone tells nobody apart. */
	private static Set<String> people(List<String> names) {
		Set<String> people = new TreeSet<>();
		for (String name : names) {
			String folded = NameText.fold(name).strip();
			if (folded.codePoints().anyMatch(Character::isIdeographic) ? folded.length() > 1 : folded.contains(" ")) {
				people.add(folded);
			}
		}
		return people;
	}

	private static void add(List<Name> names, String given, @Nullable EvidenceKind role) {
		String[] parts = BOTH_SCRIPTS.split(given);
		if (parts.length > 1) {
			for (String part : parts) {
				String brand = CompanyName.of(part).brand();
				// TCL 集团 is one name, not a Latin one and a Chinese one.
				if (LegalForms.of(brand) == null && Trades.keyOf(brand) == null && Places.keyOf(brand) == null) {
					addOne(names, part, role);
				}
			}
		}
		addOne(names, given, role);
	}

	private static void addOne(List<Name> names, String given, @Nullable EvidenceKind role) {
		CompanyName name = CompanyName.of(given);
		boolean known = names.stream().anyMatch((one) -> one.parts().text().equals(name.text()));
		if (!name.isEmpty() && !known) {
			names.add(new Name(name, role));
		}
	}

	/**
	 * One of a customer's names.
	 *
	 * @param role what other than its present name it is
	 */
	record Name(CompanyName parts, @Nullable EvidenceKind role) {

	}

}

package io.onethread.demo;

import java.util.List;

import io.onethread.demo.Account.Ownership;

/** Rows of customers and of the people there. */
final class CustomerRows {

	private final long seed;

	CustomerRows(long seed) {
		this.seed = seed;
	}

	void customer(Account account, Rows rows) {
		Dice dice = Dice.of(this.seed, "customer", account.index);
		long employees = Math.round(dice.logUniform(12, 2_500));
		boolean known = !account.second;
		// Codes follow no order that would give planted records away.
		int code = (int) ((account.index + 1) * 7_919L % 99_991);
		rows.record("Customer", account.id, "name", account.name, "nameEn", account.nameEn, "shortName",
				account.shortName, "formerNames",
				account.formerNames.isEmpty() ? null : List.copyOf(account.formerNames), "code",
				"C%05d".formatted(code), "creditCode", account.creditCode, "industry",
				account.company.trade().industry(), "city", account.place.city(), "province", account.place.province(),
				"country", "CN", "address", account.address, "postalCode",
				account.address.isEmpty() ? null : account.place.postCode(), "phone", account.phone, "fax",
				(known && dice.chance(0.2)) ? Phones.landline(account.place, 500_000 + account.index) : null, "email",
				account.domain.isEmpty() ? null : "info@" + account.domain, "website",
				account.domain.isEmpty() ? null : "https://www." + account.domain, "status", account.status,
				"employees", known ? employees : null, "revenue",
				known ? Math.round(employees * dice.logUniform(200, 1_500)) * 1_000.0 : null, "founded",
				known ? (long) dice.between(1958, 2021) : null);
		for (Ownership now : account.owners) {
			rows.link("OWNS", "Rep", now.rep().id(), "Customer", account.id, "role", now.role(), "since", now.since());
		}
		for (Ownership former : account.formerOwners) {
			rows.link("OWNED", "Rep", former.rep().id(), "Customer", account.id, "role", former.role(), "since",
					former.since(), "until", former.until(), "why", former.why());
		}
		if (account.parent != null) {
			rows.link("SUBSIDIARY_OF", "Customer", account.id, "Customer", account.parent.id);
		}
	}

	void contacts(Account account, Rows rows) {
		for (Person person : account.contacts) {
			rows.record("Contact", person.id(), "name", person.person().name(), "nameEn", person.person().nameEn(),
					"code", person.code(), "title", person.title(), "phone", person.phone(), "mobile", person.mobile(),
					"email", person.email(), "wechat", wechat(person), "status", person.left() ? "left" : "active");
			rows.link("WORKS_AT", "Contact", person.id(), "Customer", account.id, "title", person.title(), "department",
					person.department(), "since", person.since(), "until",
					person.left() ? person.since().plusDays(60) : null);
			if (person.formerly() != null) {
				rows.link("WORKS_AT", "Contact", person.id(), "Customer", person.formerly().id, "title", person.title(),
						"since", person.since().minusYears(3), "until", person.since().minusDays(14));
			}
		}
	}

	private static String wechat(Person person) {
		return person.code().hashCode() % 3 == 0 ? "" : person.person().givenEn() + "_" + person.mobile().substring(7);
	}

}

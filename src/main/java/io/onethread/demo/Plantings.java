package io.onethread.demo;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import io.onethread.demo.CompanyName.Form;
import io.onethread.demo.CompanyName.Style;
import io.onethread.demo.DemoTruth.Planting;
import io.onethread.demo.DemoTruth.Sign;
import io.onethread.demo.DemoTruth.Trap;

/** Second records of the same customer, and different customers that look alike. */
final class Plantings {

	/** Two accounts that are one customer. */
	record Pair(Account first, Account second, Planting planting, Set<Sign> signs) {

	}

	/** Two accounts that are not. */
	record Lookalikes(Account first, Account second, Trap trap) {

	}

	private final Organisation organisation;

	private final Accounts accounts;

	private final Dice dice;

	private final List<Pair> pairs = new ArrayList<>();

	private final List<Lookalikes> lookalikes = new ArrayList<>();

	private final Set<Account> touched = new HashSet<>();

	Plantings(Organisation organisation, Accounts accounts, Dice dice) {
		this.organisation = organisation;
		this.accounts = accounts;
		this.dice = dice;
	}

	List<Pair> pairs() {
		return this.pairs;
	}

	List<Lookalikes> lookalikes() {
		return this.lookalikes;
	}

	/** Whether the account is part of any planting. */
	boolean touches(Account account) {
		return this.touched.contains(account);
	}

	/** Leaves the account to whoever has taken it. */
	void reserve(Account account) {
		this.touched.add(account);
	}

	/** Plants a second record for any company that fits. */
	void plant(Planting planting) {
		Account first = any((account) -> planting != Planting.TYPO || this.accounts.mistypable(account.company.core()));
		Set<Sign> signs = signs(first, planting);
		plant(first, planting, signs, elsewhere(first));
	}

	Account plant(Account first, Planting planting, Set<Sign> signs, Division division) {
		String id = DemoIds.of("Customer", "second " + this.pairs.size());
		return plant(first, planting, signs, division, id);
	}

	Account plant(Account first, Planting planting, Set<Sign> signs, Division division, String id) {
		Account second = this.accounts.add(written(first, planting), division, id);
		second.second = true;
		second.status = this.dice.chance(0.65) ? "active" : "prospect";
		rename(first, second, planting, signs);
		if (signs.contains(Sign.PHONE)) {
			second.phone = first.phone.replace("+86 ", "0").replace(' ', '-');
		}
		second.domain = signs.contains(Sign.DOMAIN) ? first.domain : "";
		if (planting != Planting.PARENT_AND_SUBSIDIARY) {
			second.creditCode = signs.contains(Sign.CREDIT_CODE) ? first.creditCode : null;
			second.address = !signs.isEmpty() && this.dice.chance(0.3) ? first.address : "";
		}
		this.pairs.add(new Pair(first, second, planting, signs));
		this.touched.add(first);
		this.touched.add(second);
		return second;
	}

	/** Plants another company that looks like one that is there. */
	void trap(Trap trap) {
		Account first = any((account) -> account.company.style() == Style.PLACE_FIRST);
		CompanyName company = first.company;
		Account second = switch (trap) {
			case SAME_NAME_OTHER_CITY -> add(company.in(otherPlace(first)));
			case NAME_ONE_CHARACTER_APART -> add(company.called(this.accounts.sibling(company.core())));
			case CONTACT_OF_THE_SAME_NAME -> any((account) -> account != first);
		};
		this.touched.add(first);
		this.touched.add(second);
		this.lookalikes.add(new Lookalikes(first, second, trap));
	}

	private Account add(CompanyName company) {
		return this.accounts.add(company, this.dice.pick(this.organisation.divisions()),
				DemoIds.of("Customer", "lookalike " + this.lookalikes.size()));
	}

	private CompanyName written(Account first, Planting planting) {
		if (planting != Planting.PARENT_AND_SUBSIDIARY) {
			return first.company;
		}
		return first.company.in(otherPlace(first)).as(Form.LIMITED);
	}

	private void rename(Account first, Account second, Planting planting, Set<Sign> signs) {
		CompanyName company = first.company;
		switch (planting) {
			case SHORT_NAME -> second.name = company.shortName();
			case NO_LEGAL_FORM -> second.name = company.withoutForm();
			case TYPO -> second.name = company.mistyped();
			case ENGLISH_NAME -> second.name = this.dice.chance(0.5) ? company.fullEn() : company.shortNameEn();
			case FORMER_NAME -> {
				CompanyName former = company.called(this.accounts.nextCore());
				second.name = former.full();
				if (signs.isEmpty() || this.dice.chance(0.6)) {
					first.formerNames.add(former.full());
				}
			}
			case PARENT_AND_SUBSIDIARY -> second.parent = first;
		}
		if (planting != Planting.PARENT_AND_SUBSIDIARY) {
			// Whoever knew the company only so could not say what else it is called.
			second.shortName = "";
			second.nameEn = (planting == Planting.ENGLISH_NAME) ? second.name : "";
		}
	}

	/** A third of the second records give nothing away. */
	private Set<Sign> signs(Account first, Planting planting) {
		Set<Sign> signs = EnumSet.noneOf(Sign.class);
		if (this.dice.chance(0.32)) {
			return signs;
		}
		signs.add(this.dice.pick(List.of(Sign.PHONE, Sign.CONTACT, Sign.DOMAIN)));
		if (this.dice.chance(0.3)) {
			signs.add(this.dice.pick(List.of(Sign.PHONE, Sign.CONTACT, Sign.DOMAIN)));
		}
		if (first.creditCode != null && planting != Planting.PARENT_AND_SUBSIDIARY && this.dice.chance(0.15)) {
			signs.add(Sign.CREDIT_CODE);
		}
		return signs;
	}

	private Account any(Predicate<Account> fits) {
		while (true) {
			Account account = this.dice.pick(this.accounts.all());
			if (!this.touched.contains(account) && fits.test(account)) {
				return account;
			}
		}
	}

	/** Another division that sells to such companies. */
	private Division elsewhere(Account first) {
		List<Division> others = this.organisation.divisions()
			.stream()
			.filter((division) -> !division.equals(first.division)
					&& first.company.trade().divisions().contains(division.code()))
			.toList();
		return this.dice.pick(others);
	}

	private Place otherPlace(Account first) {
		List<Place> others = this.organisation.places()
			.stream()
			.filter((place) -> !place.areaCode().equals(first.place.areaCode()))
			.toList();
		return this.dice.pick(others, Place::weight);
	}

}

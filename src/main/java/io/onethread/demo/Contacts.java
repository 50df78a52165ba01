package io.onethread.demo;

import java.time.LocalDate;
import java.util.List;

import io.onethread.demo.Account.Story;
import io.onethread.demo.DemoTruth.Sign;
import io.onethread.demo.DemoTruth.Trap;
import org.jspecify.annotations.Nullable;

/** The people at the customers, two each on average. */
final class Contacts {

	private record Title(String name, String department, double weight) {

	}

	private static final List<Title> TITLES = Words.read("titles.txt",
			(cells) -> new Title(cells[0], cells[1], Double.parseDouble(cells[2])));

	private final PersonName.Source names = new PersonName.Source();

	private final Accounts accounts;

	private final LocalDate today;

	private int number;

	Contacts(Accounts accounts, LocalDate today) {
		this.accounts = accounts;
		this.today = today;
	}

	void hire(Plantings plantings) {
		for (Account account : this.accounts.all()) {
			Dice dice = this.accounts.dice("contacts", account);
			int count = account.is(Story.KEY) ? 5 : Math.min(6, 1 + dice.poisson(0.98));
			for (int i = 0; i < count; i++) {
				Account formerly = dice.chance(0.03) ? dice.pick(this.accounts.all()) : null;
				account.contacts
					.add(person(account, this.names.next(dice), dice, (formerly != account) ? formerly : null));
			}
		}
		plantings.pairs()
			.stream()
			.filter((pair) -> pair.signs().contains(Sign.CONTACT))
			.forEach((pair) -> know(pair.first().contacts.getFirst(), pair.second()));
		plantings.lookalikes()
			.stream()
			.filter((pair) -> pair.trap() == Trap.CONTACT_OF_THE_SAME_NAME)
			.forEach((pair) -> pair.second().contacts.set(0, person(pair.second(),
					pair.first().contacts.getFirst().person(), this.accounts.dice("namesakes", pair.second()), null)));
	}

	private Person person(Account account, PersonName name, Dice dice, @Nullable Account formerly) {
		int id = this.number++;
		Title title = dice.pick(TITLES, Title::weight);
		LocalDate since = dice.day(this.today.minusYears(9), this.today.minusMonths(3));
		return new Person(DemoIds.of("Contact", id), "P%05d".formatted(id + 1), name, title.name(), title.department(),
				Phones.mobile(1_000 + id), email(account, name, dice),
				dice.chance(0.35) ? Phones.landline(account.place, 200_000 + id) : null, since, dice.chance(0.04),
				formerly);
	}

	/** The other division knows the same person, and wrote down the same mobile. */
	private void know(Person known, Account second) {
		int id = this.number++;
		String email = second.domain.isEmpty() ? "" : known.email();
		second.contacts.set(0, new Person(DemoIds.of("Contact", id), "P%05d".formatted(id + 1), known.person(),
				known.title(), known.department(), known.mobile(), email, null, known.since(), known.left(), null));
	}

	private static String email(Account account, PersonName name, Dice dice) {
		if (account.domain.isEmpty() || dice.chance(0.08)) {
			return "";
		}
		String local = switch (dice.below(3)) {
			case 0 -> name.familyEn() + "." + name.givenEn();
			case 1 -> name.givenEn() + "." + name.familyEn();
			default -> name.familyEn() + name.givenEn();
		};
		boolean taken = account.contacts.stream().anyMatch((other) -> other.email().startsWith(local + "@"));
		return local + (taken ? String.valueOf(account.contacts.size() + 1) : "") + "@" + account.domain;
	}

}

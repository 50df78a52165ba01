package io.onethread.demo;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import io.onethread.demo.Account.Ownership;
import io.onethread.demo.Account.Story;

/** Who answers for what, and what has gone wrong where. */
final class Stories {

	private static final List<String> REASONS = Words.read("owned.txt", (cells) -> cells[0]);

	private final Organisation organisation;

	private final Accounts accounts;

	private final Plantings plantings;

	private final LocalDate today;

	private final DemoSize size;

	private final Dice dice;

	private final Set<Account> shared = new HashSet<>();

	Stories(Organisation organisation, Accounts accounts, Plantings plantings, LocalDate today, DemoSize size,
			Dice dice) {
		this.organisation = organisation;
		this.accounts = accounts;
		this.plantings = plantings;
		this.today = today;
		this.size = size;
		this.dice = dice;
	}

	/** Customers whom reps of several divisions work under one record. */
	Set<Account> shared() {
		return this.shared;
	}

	void tell() {
		leaveAlone();
		List<Account> regulars = this.accounts.all()
			.stream()
			.filter(this::plain)
			.filter((account) -> account.orders >= 14 && account.status.equals("active"))
			.sorted(Comparator.comparingDouble((Account account) -> account.yearly).reversed())
			.limit(this.size.perMille(60, 24))
			.toList();
		this.dice.shuffled(regulars)
			.stream()
			.limit(this.size.perMille(12, 4))
			.forEach((account) -> account.story = Story.DECLINING);
		for (Account account : some(this.size.perMille(8, 3), (candidate) -> candidate.orders >= 4)) {
			account.story = Story.LOSS_MAKING;
			account.activities = this.dice.between(55, 95);
		}
		for (Account account : some(this.size.perMille(8, 3), (candidate) -> candidate.orders >= 3)) {
			account.story = Story.AVOIDED;
			account.activities = Math.max(12, account.activities);
			account.own(elsewhere(account), "owner", this.today.minusDays(this.dice.between(150, 400)));
		}
		for (Account account : some(this.size.perMille(50, 6), (candidate) -> candidate.orders >= 2)) {
			Rep helper = elsewhere(account);
			account.own(helper, "co-owner", this.accounts.since(helper, this.dice));
			this.shared.add(account);
		}
		this.accounts.all().forEach(this::history);
	}

	/** The customers of the one who has left have nobody else, and nobody comes. */
	private void leaveAlone() {
		Rep leaver = this.organisation.staff().byId(DemoPeople.LEAVER);
		List<Account> theirs = this.dice
			.shuffled(this.accounts.all()
				.stream()
				.filter((account) -> plain(account) && leaver.in(account.division) && account.status.equals("active"))
				.toList())
			.stream()
			.limit(this.size.perMille(5, 4))
			.toList();
		for (Account account : theirs) {
			account.story = Story.LEFT_ALONE;
			account.activities = Math.max(8, account.activities);
			account.owners.clear();
			account.own(leaver, "owner", this.dice.day(leaver.since(), this.today.minusYears(1)));
		}
	}

	private List<Account> some(int count, Predicate<Account> fits) {
		List<Account> candidates = this.accounts.all().stream().filter(this::plain).filter(fits).toList();
		return this.dice.shuffled(candidates).stream().limit(count).toList();
	}

	private boolean plain(Account account) {
		return account.is(Story.PLAIN) && !this.plantings.touches(account) && account.owners.size() == 1;
	}

	private Rep elsewhere(Account account) {
		List<Division> others = this.organisation.divisions()
			.stream()
			.filter((division) -> !division.equals(account.division))
			.filter((division) -> account.company.trade().divisions().contains(division.code()))
			.toList();
		List<Division> all = this.organisation.divisions();
		Division other = others.isEmpty() ? all.get((all.indexOf(account.division) + 1) % all.size())
				: this.dice.pick(others);
		return this.organisation.staff().near(other, account.place, this.dice);
	}

	/** Some have had another owner before, some a colleague who helps. */
	private void history(Account account) {
		Ownership now = account.owners.getFirst();
		if (!account.is(Story.LEFT_ALONE) && account.owners.size() == 1 && this.dice.chance(0.08)) {
			Rep helper = this.organisation.staff().near(account.division, account.place, this.dice);
			if (!helper.equals(now.rep())) {
				account.own(helper, "co-owner", this.accounts.since(helper, this.dice));
			}
		}
		if (this.dice.chance(0.1) && !account.is(Story.LEFT_ALONE)) {
			Rep before = this.organisation.staff().near(account.division, account.place, this.dice);
			if (account.owners.stream().noneMatch((ownership) -> ownership.rep().equals(before))) {
				LocalDate passed = this.dice.day(this.today.minusMonths(16), this.today.minusMonths(4));
				account.owners.set(0, new Ownership(now.rep(), now.role(), passed, null, null));
				account.formerOwners.add(new Ownership(before, "owner", this.accounts.since(before, this.dice), passed,
						this.dice.pick(REASONS)));
			}
		}
	}

}

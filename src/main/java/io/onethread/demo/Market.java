package io.onethread.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import io.onethread.demo.Account.Story;
import io.onethread.demo.CompanyName.Form;
import io.onethread.demo.DemoTruth.Different;
import io.onethread.demo.DemoTruth.Overlap;
import io.onethread.demo.DemoTruth.Planting;
import io.onethread.demo.DemoTruth.Trap;

/** All customers, with everything that was planted among them. */
final class Market {

	private static final int SUBSIDIARIES = 3;

	private final Organisation organisation;

	private final Accounts accounts;

	private final Plantings plantings;

	private final Stories stories;

	Market(Organisation organisation, LocalDate today, DemoSize size, long seed) {
		this.organisation = organisation;
		this.accounts = new Accounts(organisation, today, seed);
		this.plantings = new Plantings(organisation, this.accounts, Dice.of(seed, "plantings", 0));
		this.stories = new Stories(organisation, this.accounts, this.plantings, today, size,
				Dice.of(seed, "stories", 0));
		Anchors.plant(organisation, this.accounts, this.plantings, Dice.of(seed, "anchors", 0));
		populate(size, Dice.of(seed, "groups", 0));
		Volumes.spread(this.accounts.all(), size, seed);
		this.stories.tell();
		new Contacts(this.accounts, today).hire(this.plantings);
		new Deals(organisation, today).open(this.accounts, this.plantings, size.projects(), Dice.of(seed, "deals", 0));
	}

	List<Account> accounts() {
		return this.accounts.all();
	}

	/**
	 * About how many rows all of it makes: an order has 5.4 on average, a project 6.3.
	 */
	long rows() {
		double rows = 2_500;
		for (Account account : accounts()) {
			rows += 2.2 + account.contacts.size() * 2 + account.deals.size() * 6.3 + account.orders * 5.4
					+ account.activities * 4;
		}
		return Math.round(rows);
	}

	DemoTruth truth() {
		List<Overlap> overlaps = this.plantings.pairs()
			.stream()
			.map((pair) -> new Overlap(pair.first().id, pair.second().id, pair.planting(), Set.copyOf(pair.signs())))
			.toList();
		List<Different> different = this.plantings.lookalikes()
			.stream()
			.map((pair) -> new Different(pair.first().id, pair.second().id, pair.trap()))
			.toList();
		return new DemoTruth(overlaps, different, those(Story.DECLINING), those(Story.LOSS_MAKING),
				those(Story.AVOIDED), ids(this.stories.shared()::contains), DemoPeople.LEAVER, those(Story.LEFT_ALONE));
	}

	private void populate(DemoSize size, Dice dice) {
		int groups = size.perMille(12, 3);
		int seconds = size.perMille(80, 14);
		int traps = size.perMille(30, 6);
		int fresh = size.customers() - Anchors.COUNT - groups * SUBSIDIARIES - seconds - traps;
		for (int i = 0; i < fresh - groups; i++) {
			this.accounts.fresh(UnaryOperator.identity());
		}
		for (int i = 0; i < groups; i++) {
			group(this.accounts.fresh((name) -> name.as(Form.GROUP)), i, dice);
		}
		while (this.plantings.pairs().size() < seconds) {
			this.plantings.plant(Planting.values()[this.plantings.pairs().size() % Planting.values().length]);
		}
		// Every third trap takes a customer who is there already.
		for (int i = 0; i < traps + traps / 2; i++) {
			this.plantings.trap(Trap.values()[i % Trap.values().length]);
		}
	}

	private void group(Account parent, int group, Dice dice) {
		for (int i = 0; i < SUBSIDIARIES; i++) {
			Place place = dice.pick(this.organisation.places(), Place::weight);
			CompanyName name = parent.company.in(place).as(Form.LIMITED);
			Account subsidiary = this.accounts.add(name.trading(this.accounts.trades().get(dice.below(i * 20 + 14))),
					parent.division, DemoIds.of("Customer", "subsidiary %d of group %d".formatted(i, group)));
			subsidiary.parent = parent;
			this.plantings.reserve(subsidiary);
		}
		this.plantings.reserve(parent);
	}

	private Set<String> those(Story story) {
		return ids((account) -> account.is(story));
	}

	private Set<String> ids(Predicate<Account> fits) {
		return this.accounts.all()
			.stream()
			.filter(fits)
			.map((account) -> account.id)
			.collect(Collectors.toUnmodifiableSet());
	}

}

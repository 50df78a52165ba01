package io.onethread.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

import io.onethread.demo.Account.Story;
import org.jspecify.annotations.Nullable;

/** The projects, more of them where more is bought. */
final class Deals {

	private record Stage(String name, double probability, double weight) {

	}

	private static final List<Stage> OPEN = List.of(new Stage("lead", 0.1, 24), new Stage("qualified", 0.25, 28),
			new Stage("proposal", 0.5, 30), new Stage("negotiation", 0.75, 18));

	private static final List<String> PURPOSES = Words.read("purposes.txt", (cells) -> cells[0]);

	private static final List<Map.Entry<String, String>> STEPS = Words.read("steps.txt",
			(cells) -> Map.entry(cells[0], cells[1]));

	private final Organisation organisation;

	private final LocalDate today;

	private static final int ACTIVITIES = 3;

	private int number;

	Deals(Organisation organisation, LocalDate today) {
		this.organisation = organisation;
		this.today = today;
	}

	void open(Accounts accounts, Plantings plantings, int count, Dice dice) {
		// Both records of a planted pair are being worked: that is what is at stake.
		plantings.pairs().forEach((pair) -> {
			add(pair.first(), pair.first().owner(), true, dice);
			add(pair.second(), pair.second().owner(), true, dice);
		});
		for (Account account : accounts.all()) {
			if (account.is(Story.AVOIDED)) {
				account.owners.forEach((ownership) -> add(account, ownership.rep(), true, dice));
			}
			for (int i = 0; account.is(Story.KEY) && i < 3; i++) {
				add(account, account.owner(), i < 2, dice);
			}
		}
		NavigableMap<Double, Account> wheel = new TreeMap<>();
		double sum = 0;
		for (Account account : accounts.all()) {
			if (!account.status.equals("former")) {
				wheel.put(sum, account);
				sum += (account.status.equals("active") ? 1 : 0.5) * Math.pow(account.yearly, 0.35);
			}
		}
		while (this.number < count) {
			Account account = wheel.floorEntry(dice.between(0, sum)).getValue();
			add(account, account.servedOn(this.today, dice), dice.chance(0.4), dice);
		}
	}

	private void add(Account account, Rep rep, boolean open, Dice dice) {
		int id = ++this.number;
		account.activities += ACTIVITIES;
		ProductLine line = dice.pick(this.organisation.catalog().linesOf(rep.home()));
		List<Product> products = new ArrayList<>();
		if (dice.chance(0.5)) {
			products.add(dice.pick(this.organisation.catalog().productsOf(line)));
		}
		// What is open where nobody comes was opened before they stopped coming.
		boolean stale = account.is(Story.AVOIDED) || rep.left();
		LocalDate opened = dice.day(this.today.minusDays(open ? 260 : 540), this.today.minusDays(stale ? 100 : 12));
		LocalDate closed = open ? null : earlier(opened.plusDays(dice.between(25, 210)), this.today.minusDays(1));
		LocalDate expected = open ? later(opened.plusDays(dice.between(60, 320)), this.today.minusDays(dice.below(20)))
				: opened.plusDays(dice.between(40, 180));
		boolean won = !open && dice.chance(0.6);
		Stage stage = open ? dice.pick(OPEN, Stage::weight) : new Stage(won ? "won" : "lost", won ? 1 : 0, 0);
		double value = Math.clamp(account.yearly * dice.logUniform(0.12, 1.6), 8_000, 9_000_000);
		String purpose = dice.pick(PURPOSES);
		Rep helper = dice.chance(0.25)
				? this.organisation.staff().near(rep.home(), dice.pick(this.organisation.places()), dice) : null;
		account.deals.add(new Deal(DemoIds.of("Project", id), "PJ%05d".formatted(id),
				account.label() + purpose + "（" + line.name() + "）", purpose, rep, rep.equals(helper) ? null : helper,
				line, products, stage.name(), DemoStages.word(rep, stage.name(), id),
				open ? "open" : won ? "won" : "lost", Math.round(value / 1_000) * 1_000.0, stage.probability(), opened,
				expected, closed, step(stage, dice)));
	}

	private static @Nullable String step(Stage stage, Dice dice) {
		List<String> steps = STEPS.stream()
			.filter((step) -> step.getKey().equals(stage.name()))
			.map(Map.Entry::getValue)
			.toList();
		return steps.isEmpty() ? null : dice.pick(steps);
	}

	private static LocalDate earlier(LocalDate one, LocalDate other) {
		return one.isBefore(other) ? one : other;
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}

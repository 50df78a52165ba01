package io.onethread.demo;

import java.util.List;

/** Rows of projects and of who plays which part in them. */
final class DealRows {

	private static final List<String> ROLES = List.of("decider", "influencer", "user", "payer", "technical");

	private final long seed;

	DealRows(long seed) {
		this.seed = seed;
	}

	void projects(Account account, Rows rows) {
		Dice dice = Dice.of(this.seed, "players", account.index);
		for (Deal deal : account.deals) {
			rows.record("Project", deal.id(), "name", deal.name(), "code", deal.code(), "stage", deal.word(), "status",
					deal.status(), "value", deal.value(), "probability", deal.probability(), "openedAt", deal.opened(),
					"expectedClose", deal.expected(), "closedAt", deal.closed(), "nextStep", deal.nextStep());
			rows.link("FOR", "Project", deal.id(), "Customer", account.id);
			rows.link("RUNS", "Rep", deal.rep().id(), "Project", deal.id());
			if (deal.helper() != null) {
				rows.link("HELPS", "Rep", deal.helper().id(), "Project", deal.id());
			}
			rows.link("OFFERS", "Project", deal.id(), "ProductLine", deal.line().id());
			deal.products().forEach((product) -> rows.link("OFFERS", "Project", deal.id(), "Product", product.id()));
			List<Person> players = dice.shuffled(account.contacts).stream().limit(dice.between(1, 3)).toList();
			for (Person player : players) {
				int stance = dice.below(10);
				rows.link("PLAYS", "Contact", player.id(), "Project", deal.id(), "role", dice.pick(ROLES), "key",
						player == players.getFirst(), "stance",
						(stance < 4) ? "supports" : (stance < 9) ? "neutral" : "opposes");
			}
		}
	}

}

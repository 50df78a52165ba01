package io.onethread.demo;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.onethread.demo.Account.Story;

/**
 * How much each customer buys and how much attention it gets. What customers buy is
 * spread log-normally with a sigma of {@value #SIGMA}, by which the best fifth of all
 * records brings about four fifths of the turnover; those who buy more also buy more
 * often.
 */
final class Volumes {

	static final double SIGMA = 1.42;

	/** The mean value of an order, in yuan. */
	private static final double ORDER_VALUE = 45_000;

	private static final double YEARS = DemoSize.MONTHS / 12.0;

	/** The share of activities that is left when projects and stories have had theirs. */
	private static final double ORDINARY = 0.74;

	private static final int MOST_ORDERS = 110;

	private static final int MOST_ACTIVITIES = 90;

	private Volumes() {
	}

	static void spread(List<Account> accounts, DemoSize size, long seed) {
		Map<Account, Double> orders = new HashMap<>();
		Map<Account, Double> activities = new HashMap<>();
		for (Account account : accounts) {
			Dice dice = Dice.of(seed, "volume", account.index);
			double rank = account.is(Story.KEY) ? 2.2 : dice.gaussian();
			double often = Math.exp(0.55 * rank + 0.45 * dice.gaussian());
			double attention = Math.exp(0.3 * rank + 0.5 * dice.gaussian());
			account.yearly = Math.exp(SIGMA * rank);
			orders.put(account, often * switch (account.status) {
				case "active" -> 1;
				case "former" -> 0.4;
				default -> 0;
			});
			activities.put(account, attention * switch (account.status) {
				case "active" -> 1;
				case "former" -> 0.2;
				default -> 0.6;
			});
		}
		double perOrder = size.orders() / sum(orders);
		double perActivity = size.activities() * ORDINARY / sum(activities);
		double turnover = 0;
		for (Account account : accounts) {
			account.orders = count(orders.getOrDefault(account, 0.0) * perOrder, MOST_ORDERS);
			account.activities = count(activities.getOrDefault(account, 0.0) * perActivity, MOST_ACTIVITIES);
			turnover += (account.orders > 0) ? account.yearly * YEARS : 0;
		}
		double yuan = size.orders() * ORDER_VALUE / turnover;
		accounts.forEach((account) -> account.yearly *= yuan);
	}

	private static int count(double exact, int most) {
		return (exact <= 0) ? 0 : (int) Math.clamp(Math.round(exact), 1, most);
	}

	private static double sum(Map<Account, Double> values) {
		return values.values().stream().mapToDouble(Double::doubleValue).sum();
	}

}

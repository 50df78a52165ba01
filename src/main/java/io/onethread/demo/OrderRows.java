package io.onethread.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Rows of orders and their lines. */
final class OrderRows {

	private static final List<Integer> LINES = List.of(1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 5, 5);

	private static final int BASKET = 7;

	private final Catalog catalog;

	private final LocalDate today;

	private final long seed;

	private final Map<Division, List<Product>> sellable = new HashMap<>();

	OrderRows(Catalog catalog, LocalDate today, long seed) {
		this.catalog = catalog;
		this.today = today;
		this.seed = seed;
	}

	void orders(Account account, Rows rows) {
		Dice dice = Dice.of(this.seed, "orders", account.index);
		Map<Division, List<Product>> baskets = new HashMap<>();
		int number = 0;
		for (Rhythm.Beat beat : Rhythm.of(account, this.today, dice)) {
			Rep rep = account.servedOn(beat.day(), dice);
			List<Product> basket = baskets.computeIfAbsent(rep.home(),
					(division) -> basket(division, beat.value(), dice));
			order(account, rep, basket, beat, ++number, rows, dice);
		}
	}

	private void order(Account account, Rep rep, List<Product> basket, Rhythm.Beat beat, int number, Rows rows,
			Dice dice) {
		String code = "SO%02d%02d-%04d%03d".formatted(beat.day().getYear() % 100, beat.day().getMonthValue(),
				account.index + 1, number);
		String id = DemoIds.of("Order", account.index + "/" + number);
		List<OrderLine> lines = lines(account, basket, beat.value(), dice);
		rows.record("Order", id, "code", code, "placedAt", beat.day(), "value",
				lines.stream().mapToLong(OrderLine::valueCents).sum() / 100.0, "cost",
				lines.stream().mapToLong(OrderLine::totalCostCents).sum() / 100.0, "status",
				dice.chance(0.015) ? "cancelled" : "placed");
		rows.link("PLACED", "Customer", account.id, "Order", id);
		rows.link("SOLD", "Rep", rep.id(), "Order", id);
		for (int i = 0; i < lines.size(); i++) {
			OrderLine line = lines.get(i);
			rows.link("CONTAINS", "Order", id, "Product", line.product().id(), "line", i + 1L, "quantity",
					(double) line.quantity(), "price", (double) line.product().price(), "discount",
					line.percentOff() / 100.0, "cost", line.costCents() / 100.0);
		}
	}

	private List<OrderLine> lines(Account account, List<Product> basket, double value, Dice dice) {
		List<Product> affordable = basket.stream().filter((product) -> product.price() <= value).toList();
		List<Product> wanted = dice.shuffled(affordable.isEmpty() ? basket.subList(0, 1) : affordable)
			.stream()
			.limit(dice.pick(LINES))
			.toList();
		double[] shares = wanted.stream().mapToDouble((product) -> dice.between(0.3, 1.0)).toArray();
		double sum = 0;
		for (double share : shares) {
			sum += share;
		}
		List<OrderLine> lines = new ArrayList<>();
		for (int i = 0; i < wanted.size(); i++) {
			lines.add(OrderLine.of(account, wanted.get(i), value * shares[i] / sum, dice));
		}
		return lines;
	}

	/** What the customer buys of a division again and again; the cheapest first. */
	private List<Product> basket(Division division, double value, Dice dice) {
		List<Product> all = this.sellable.computeIfAbsent(division, this.catalog::sellableIn);
		List<Product> affordable = all.stream().filter((product) -> product.price() <= value * 0.6).toList();
		List<Product> chosen = dice.shuffled(affordable).stream().limit(BASKET).toList();
		return chosen.isEmpty() ? all.subList(0, 1) : all.stream().filter(chosen::contains).toList();
	}

}

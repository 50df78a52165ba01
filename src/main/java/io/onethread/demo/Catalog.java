package io.onethread.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** What the divisions sell. */
final class Catalog {

	private static final String[] MODELS = { "E", "S", "P" };

	private final List<ProductLine> lines = new ArrayList<>();

	private final List<Product> products = new ArrayList<>();

	Catalog(List<Division> divisions, long seed) {
		for (String[] cells : Words.read("lines.txt", (row) -> row)) {
			Division division = divisions.stream()
				.filter((candidate) -> candidate.code().equals(cells[0]))
				.findFirst()
				.orElseThrow();
			String code = "%s-%02d".formatted(cells[0], linesOf(division).size() + 1);
			ProductLine line = new ProductLine(DemoIds.of("ProductLine", code), code, cells[1], cells[2], cells[3],
					cells[4], cells[5], cells[8], division);
			this.lines.add(line);
			fill(line, cells, Dice.of(seed, "product line", this.lines.size()));
		}
	}

	List<ProductLine> lines() {
		return this.lines;
	}

	List<Product> products() {
		return this.products;
	}

	List<ProductLine> linesOf(Division division) {
		return this.lines.stream().filter((line) -> line.division().equals(division)).toList();
	}

	List<Product> productsOf(ProductLine line) {
		return this.products.stream().filter((product) -> product.line().equals(line)).toList();
	}

	/** The cheapest first; what is no longer made is not among them. */
	List<Product> sellableIn(Division division) {
		return this.products.stream()
			.filter((product) -> product.active() && product.line().division().equals(division))
			.sorted(Comparator.comparingLong(Product::price))
			.toList();
	}

	/** Three models of each kind, the plainest near the lowest price. */
	private void fill(ProductLine line, String[] cells, Dice dice) {
		double lowest = Double.parseDouble(cells[6]);
		double highest = Double.parseDouble(cells[7]);
		// A distributor keeps less of the price than a maker does.
		double costShare = line.brand().equals("own") ? dice.between(0.5, 0.64) : dice.between(0.66, 0.78);
		String letters = line.brandNameEn().substring(0, 2).toUpperCase(Locale.ROOT);
		for (String kind : cells[9].split(";")) {
			String[] names = kind.split(":");
			for (int model = 0; model < MODELS.length; model++) {
				double step = Math.pow(highest / lowest, 1.0 / MODELS.length);
				long price = Math.round(lowest * Math.pow(step, model) * Math.pow(step, dice.between(0.0, 1.0)));
				String number = letters + dice.between(10, 99) * 10 + MODELS[model];
				String code = "%s-%02d".formatted(line.code(), productsOf(line).size() + 1);
				this.products.add(
						new Product(DemoIds.of("Product", code), code, line.brandName() + " " + names[0] + " " + number,
								line.brandNameEn() + " " + names[1] + " " + number, price,
								Math.round(price * costShare * 100), model == 0 || dice.chance(0.94), line));
			}
		}
	}

}

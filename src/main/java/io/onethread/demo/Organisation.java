package io.onethread.demo;

import java.time.LocalDate;
import java.util.List;

/** The company itself: divisions, branches, what they sell and who sells it. */
final class Organisation {

	private static final String DOMAIN = "qianyifa.example";

	private final List<Place> places = Place.all();

	private final List<Division> divisions = Division.all();

	private final List<Branch> branches = Branch.all(this.places);

	private final Catalog catalog;

	private final Staff staff;

	Organisation(long seed, LocalDate today, DemoSize size) {
		this.catalog = new Catalog(this.divisions, seed);
		this.staff = new Staff(this.divisions, this.branches, size.reps(), today, Dice.of(seed, "staff", 0));
	}

	List<Place> places() {
		return this.places;
	}

	List<Division> divisions() {
		return this.divisions;
	}

	Division division(String code) {
		return this.divisions.stream().filter((division) -> division.code().equals(code)).findFirst().orElseThrow();
	}

	Place place(String city) {
		return this.places.stream().filter((place) -> place.city().equals(city)).findFirst().orElseThrow();
	}

	Catalog catalog() {
		return this.catalog;
	}

	Staff staff() {
		return this.staff;
	}

	void write(Rows rows) {
		for (Division division : this.divisions) {
			rows.record("Division", division.id(), "name", division.name(), "nameEn", division.nameEn(), "code",
					division.code(), "colour", (long) division.colour());
		}
		for (Branch branch : this.branches) {
			rows.record("Branch", branch.id(), "name", branch.name(), "nameEn", branch.nameEn(), "code", branch.code(),
					"city", branch.place().city(), "province", branch.place().province());
			if (!branch.only().isEmpty()) {
				rows.link("BELONGS_TO", "Branch", branch.id(), "Division", division(branch.only()).id());
			}
		}
		this.catalog.lines().forEach((line) -> write(line, rows));
		this.catalog.products().forEach((product) -> write(product, rows));
		this.staff.all().forEach((rep) -> write(rep, rows));
	}

	private static void write(ProductLine line, Rows rows) {
		String maker = line.brand().equals("own") ? "自有品牌" : "代理品牌";
		rows.record("ProductLine", line.id(), "name", line.name(), "nameEn", line.nameEn(), "code", line.code(),
				"brand", line.brand(), "description", maker + " " + line.brandName() + " " + line.brandNameEn());
		rows.link("SELLS", "Division", line.division().id(), "ProductLine", line.id());
	}

	private static void write(Product product, Rows rows) {
		rows.record("Product", product.id(), "name", product.name(), "nameEn", product.nameEn(), "code", product.code(),
				"price", (double) product.price(), "unit", product.line().unit(), "status",
				product.active() ? "active" : "discontinued");
		rows.link("IN_LINE", "Product", product.id(), "ProductLine", product.line().id());
	}

	private static void write(Rep rep, Rows rows) {
		long number = Long.parseLong(rep.code().substring(1));
		String email = rep.person().givenEn() + "." + rep.person().familyEn();
		rows.record("Rep", rep.id(), "name", rep.person().name(), "nameEn", rep.person().nameEn(), "code", rep.code(),
				"title", rep.title(), "email", email + "@" + DOMAIN, "phone", Phones.mobile(number), "city",
				rep.branch().place().city(), "status", rep.left() ? "left" : "active", "since", rep.since(), "until",
				rep.until());
		if (rep.division() != null) {
			rows.link("IN", "Rep", rep.id(), "Division", rep.division().id());
		}
		rows.link("BASED_AT", "Rep", rep.id(), "Branch", rep.branch().id());
		if (rep.boss() != null) {
			rows.link("REPORTS_TO", "Rep", rep.id(), "Rep", rep.boss().id());
		}
	}

}

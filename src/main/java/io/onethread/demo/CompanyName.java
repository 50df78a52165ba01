package io.onethread.demo;

import java.util.List;

/**
 * A company's name in its parts, so that it can be written the many ways in which people
 * write it.
 */
record CompanyName(Place place, Core core, Trade trade, Style style, Suffix suffix, Form form) {

	/** Where the place stands. */
	enum Style {

		PLACE_FIRST, PLACE_IN_BRACKETS, NO_PLACE, PROVINCE_FIRST

	}

	/** What stands between trade and legal form. */
	record Suffix(String name, String nameEn, double weight) {

		static final List<Suffix> ALL = List.of(new Suffix("", "", 30), new Suffix("科技", " Technology", 36),
				new Suffix("技术", " Technologies", 12), new Suffix("设备", " Equipment", 9),
				new Suffix("实业", " Industries", 7), new Suffix("工程", " Engineering", 6));

		/** Whether it does not say again what the trade says. */
		boolean fits(Trade trade) {
			return !this.name.equals("设备") || (!trade.name().endsWith("备") && !trade.name().contains("械"));
		}

	}

	/** The legal form. */
	record Form(String name, String nameEn, double weight) {

		static final Form LIMITED = new Form("有限公司", "Co., Ltd.", 66);

		static final Form GROUP = new Form("（集团）股份有限公司", "Group Co., Ltd.", 1);

		static final List<Form> ALL = List.of(LIMITED, new Form("股份有限公司", "Corp.", 14),
				new Form("有限责任公司", "Co., Ltd.", 8), new Form("集团有限公司", "Group Co., Ltd.", 4), new Form("厂", "Works", 4),
				new Form("研究院", "Research Institute", 3), GROUP);

	}

	static CompanyName of(Place place, Core core, Trade trade, Dice dice) {
		int style = dice.below(20);
		return new CompanyName(place, core, trade,
				(style < 11) ? Style.PLACE_FIRST
						: (style < 15) ? Style.PLACE_IN_BRACKETS : (style < 18) ? Style.NO_PLACE : Style.PROVINCE_FIRST,
				dice.pick(Suffix.ALL, (suffix) -> suffix.fits(trade) ? suffix.weight() : 0),
				dice.pick(Form.ALL, Form::weight));
	}

	String full() {
		return withoutForm() + this.form.name();
	}

	String withoutForm() {
		return with(this.core.name());
	}

	/** As full, with one character mistaken. */
	String mistyped() {
		return with(this.core.mistyped()) + this.form.name();
	}

	/** As people say it. */
	String shortName() {
		return this.core.name() + this.trade.shortName();
	}

	String fullEn() {
		return wordsEn() + " " + this.form.nameEn();
	}

	/** The English name without place and legal form. */
	String shortNameEn() {
		return this.core.nameEn() + " " + this.trade.nameEn();
	}

	CompanyName in(Place other) {
		return new CompanyName(other, this.core, this.trade,
				(this.style == Style.PLACE_IN_BRACKETS) ? this.style : Style.PLACE_FIRST, this.suffix, this.form);
	}

	CompanyName called(Core other) {
		return new CompanyName(this.place, other, this.trade, this.style, this.suffix, this.form);
	}

	CompanyName trading(Trade other) {
		return new CompanyName(this.place, this.core, other, this.style, this.suffix, this.form);
	}

	CompanyName as(Form other) {
		return new CompanyName(this.place, this.core, this.trade, this.style, this.suffix, other);
	}

	private String with(String coreName) {
		String rest = coreName + this.trade.name() + this.suffix.name();
		return switch (this.style) {
			case PLACE_FIRST -> this.place.city() + rest;
			case PLACE_IN_BRACKETS -> rest + "（" + this.place.city() + "）";
			case NO_PLACE -> rest;
			case PROVINCE_FIRST -> this.place.province() + rest;
		};
	}

	private String wordsEn() {
		String rest = shortNameEn() + this.suffix.nameEn();
		return switch (this.style) {
			case PLACE_FIRST -> this.place.cityEn() + " " + rest;
			case PLACE_IN_BRACKETS -> rest + " (" + this.place.cityEn() + ")";
			case NO_PLACE, PROVINCE_FIRST -> rest;
		};
	}

}

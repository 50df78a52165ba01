package io.onethread.demo;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import io.onethread.demo.Account.Story;
import io.onethread.demo.CompanyName.Form;
import io.onethread.demo.CompanyName.Style;
import io.onethread.demo.CompanyName.Suffix;
import io.onethread.demo.DemoTruth.Planting;
import io.onethread.demo.DemoTruth.Sign;

/** The customer that the tour starts at, its subsidiaries and its other records. */
final class Anchors {

	/** How many customer records these are, the second ones not counted. */
	static final int COUNT = 3;

	private Anchors() {
	}

	static void plant(Organisation organisation, Accounts accounts, Plantings plantings, Dice dice) {
		Core core = new Core(new Syllable(1, "华", "hua", ""), new Syllable(2, "东", "dong", ""));
		Trade optics = accounts.trades().getFirst();
		Suffix none = Suffix.ALL.getFirst();
		Place shanghai = organisation.place("上海");
		Rep rep = organisation.staff().byId(DemoPeople.REP);
		CompanyName group = new CompanyName(shanghai, core, optics, Style.NO_PLACE, none, Form.GROUP);
		Account anchor = accounts.add(group, rep.home(), DemoCustomers.EAST_CHINA_OPTICS);
		anchor.nameEn = "East China Optics Group";
		anchor.domain = "east-china-optics.example";
		anchor.creditCode = CreditCodes.of(shanghai, 1);
		anchor.formerNames.add("上海华光科技有限公司");
		key(anchor, rep, accounts, dice);
		plantings.reserve(anchor);
		for (String city : List.of("苏州", "武汉")) {
			Account subsidiary = accounts.add(group.in(organisation.place(city)).as(Form.LIMITED), rep.home(),
					DemoIds.of("Customer", "east-china-optics in " + city));
			subsidiary.nameEn = "East China Optics (" + subsidiary.place.cityEn() + ") Co., Ltd.";
			subsidiary.parent = anchor;
			key(subsidiary, city.equals("苏州") ? rep : subsidiary.owner(), accounts, dice);
			plantings.reserve(subsidiary);
		}
		Account shortName = plantings.plant(anchor, Planting.SHORT_NAME, EnumSet.of(Sign.DOMAIN, Sign.CONTACT),
				organisation.division("LAS"), DemoCustomers.EAST_CHINA_OPTICS_SHORT);
		shortName.nameEn = "East China Optics";
		shortName.status = "active";
		Account former = plantings.plant(anchor, Planting.FORMER_NAME, Set.of(Sign.PHONE), organisation.division("SEM"),
				DemoCustomers.EAST_CHINA_OPTICS_FORMER);
		anchor.formerNames.retainAll(List.of("上海华光科技有限公司"));
		former.name = "华光科技";
		former.shortName = "华光科技";
		former.nameEn = "Huaguang Technology";
		former.status = "active";
	}

	private static void key(Account account, Rep owner, Accounts accounts, Dice dice) {
		account.status = "active";
		account.story = Story.KEY;
		account.owners.clear();
		account.own(owner, "owner", accounts.since(owner, dice));
	}

}

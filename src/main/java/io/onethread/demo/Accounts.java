package io.onethread.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes accounts one after another, no two of them alike by accident. */
final class Accounts {

	private static final List<String> ROADS = List.of("创新路", "科苑路", "创业大道", "工业三路", "星湖路", "云杉路", "银杏大道", "望江路", "青禾路",
			"滨河北路", "学林路", "金桂路");

	private static final List<String> ZONES = List.of("高新区", "经济开发区", "工业园区", "科技园", "新区", "临港产业园");

	private final Organisation organisation;

	private final LocalDate today;

	private final long seed;

	private final List<Account> all = new ArrayList<>();

	private final List<Trade> trades = Trade.all();

	private final List<Core> cores;

	private final Set<String> names = new HashSet<>();

	private final Set<String> usedDomains = new HashSet<>();

	Accounts(Organisation organisation, LocalDate today, long seed) {
		this.organisation = organisation;
		this.today = today;
		this.seed = seed;
		this.cores = Core.all(Dice.of(seed, "cores", 0));
		this.cores.forEach((core) -> this.names.add(core.name()));
	}

	List<Account> all() {
		return this.all;
	}

	List<Trade> trades() {
		return this.trades;
	}

	Dice dice(String part, Account account) {
		return Dice.of(this.seed, part, account.index);
	}

	/** A company that has nothing to do with those before. */
	Account fresh(UnaryOperator<CompanyName> change) {
		int index = this.all.size();
		Dice dice = Dice.of(this.seed, "account", index);
		Division division = dice.pick(this.organisation.divisions(), Division::weight);
		List<Trade> buyers = this.trades.stream()
			.filter((trade) -> trade.divisions().contains(division.code()))
			.toList();
		Place place = dice.pick(this.organisation.places(), Place::weight);
		CompanyName company = CompanyName.of(place, nextCore(), dice.pick(buyers), dice);
		return add(change.apply(company), division, DemoIds.of("Customer", index));
	}

	/** An invented name that no company bears yet. */
	Core nextCore() {
		return this.cores.removeLast();
	}

	/** An invented name that no company bears yet and that starts like the other. */
	Core sibling(Core other) {
		Core sibling = this.cores.stream()
			.filter((core) -> core.first().equals(other.first()))
			.findFirst()
			.orElseGet(this::nextCore);
		this.cores.remove(sibling);
		return sibling;
	}

	/** Whether the name can be mistyped without becoming somebody else's. */
	boolean mistypable(Core core) {
		return core.canBeMistyped() && !this.names.contains(core.mistyped());
	}

	/** Adds the company's record with an owner of the division and marks of its own. */
	Account add(CompanyName company, Division division, String id) {
		Account account = new Account(id, this.all.size(), company, division);
		this.all.add(account);
		Dice dice = dice("marks", account);
		account.phone = Phones.landline(account.place, account.index);
		account.creditCode = dice.chance(0.03) ? null : CreditCodes.of(account.place, account.index * 97 + 1_000_003);
		if (account.creditCode != null && dice.chance(0.04)) {
			account.creditCode = CreditCodes.mistaken(account.creditCode);
		}
		account.domain = domain(company);
		account.address = "%s%s%s%d号%s".formatted(account.place.city() + "市", dice.pick(ZONES), dice.pick(ROADS),
				dice.between(1, 1999), dice.chance(0.4) ? dice.between(1, 28) + "幢" : "");
		int fate = dice.below(100);
		account.status = (fate < 72) ? "active" : (fate < 92) ? "prospect" : "former";
		Rep owner = this.organisation.staff().near(division, account.place, dice);
		account.own(owner, "owner", since(owner, dice));
		return account;
	}

	/**
	 * Since when the rep may have answered for a customer: since before the first order.
	 */
	LocalDate since(Rep rep, Dice dice) {
		return dice.day(rep.since(), this.today.minusMonths(DemoSize.MONTHS));
	}

	private String domain(CompanyName company) {
		String domain = company.core().pinyin() + "-" + company.trade().domain();
		for (int attempt = 1; !this.usedDomains.add(domain); attempt++) {
			String place = company.place().cityEn().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
			domain = place + "-" + company.core().pinyin() + "-" + company.trade().domain()
					+ ((attempt > 1) ? String.valueOf(attempt) : "");
		}
		return domain + ".example";
	}

}

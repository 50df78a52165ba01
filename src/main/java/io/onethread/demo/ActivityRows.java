package io.onethread.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

import io.onethread.demo.Account.Story;
import org.jspecify.annotations.Nullable;

/** Rows of activities: what reps did, with whom and about what. */
final class ActivityRows {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final List<Map.Entry<String, String>> SUBJECTS = Words.read("subjects.txt",
			(cells) -> Map.entry(cells[0], cells[1]));

	private static final Map<String, Integer> FREQUENCY = Map.of("call", 36, "visit", 22, "meeting", 10, "mail", 20,
			"note", 12);

	private static final List<String> KINDS = FREQUENCY.keySet().stream().sorted().toList();

	/**
	 * The share of customers that the team of the demo logins has been to in the last
	 * days.
	 */
	private static final double RECENT = 0.5;

	private final Catalog catalog;

	private final LocalDate today;

	private final long seed;

	ActivityRows(Catalog catalog, LocalDate today, long seed) {
		this.catalog = catalog;
		this.today = today;
		this.seed = seed;
	}

	void activities(Account account, Rows rows) {
		Dice dice = Dice.of(this.seed, "activities", account.index);
		LocalDate start = this.today.minusMonths(DemoSize.MONTHS);
		LocalDate end = end(account, dice);
		for (int i = 0; i < account.activities; i++) {
			LocalDate day = Calendar.workday(dice.day(start, end));
			activity(account, DemoIds.of("Activity", account.index + "/" + i), day, rows, dice);
		}
		if (account.owner().shown() && account.isVisited() && dice.chance(RECENT)) {
			LocalDate day = Calendar.workday(dice.day(this.today.minusDays(4), this.today.minusDays(1)));
			activity(account, DemoIds.of("Activity", account.index + "/recent"), day, rows, dice);
		}
	}

	private void activity(Account account, String id, LocalDate day, Rows rows, Dice dice) {
		String kind = dice.pick(KINDS, (candidate) -> FREQUENCY.getOrDefault(candidate, 0));
		List<Deal> open = account.deals.stream().filter((deal) -> deal.openOn(day)).toList();
		Deal deal = (!open.isEmpty() && dice.chance(0.8)) ? dice.pick(open) : null;
		Rep rep = (deal != null && !deal.rep().left()) ? deal.rep() : account.servedOn(day, dice);
		Person contact = dice.chance(kind.equals("note") ? 0.3 : 0.92) ? dice.pick(account.contacts) : null;
		LocalTime time = LocalTime.of(dice.between(8, 17), dice.below(12) * 5);
		rows.record("Activity", id, "kind", kind, "at", day.atTime(time).atZone(ZONE), "subject",
				subject(kind, rep, deal, contact, account, dice));
		rows.link("DID", "Rep", rep.id(), "Activity", id);
		if (contact != null) {
			rows.link("WITH", "Activity", id, "Contact", contact.id());
		}
		rows.link("ABOUT", "Activity", id, "Customer", account.id);
		if (deal != null) {
			rows.link("ABOUT", "Activity", id, "Project", deal.id());
		}
	}

	private String subject(String kind, Rep rep, @Nullable Deal deal, @Nullable Person contact, Account account,
			Dice dice) {
		String subject = dice.pick(SUBJECTS.stream()
			.filter((candidate) -> candidate.getKey().equals(kind))
			.map(Map.Entry::getValue)
			.filter((text) -> contact != null || !text.contains("{contact}"))
			.filter((text) -> deal != null || !text.contains("{project}"))
			.toList());
		ProductLine line = (deal != null) ? deal.line() : dice.pick(this.catalog.linesOf(rep.home()));
		boolean english = subject.charAt(0) < 128 && subject.charAt(0) != '{';
		return subject.replace("{line}", english ? line.nameEn() : line.name())
			.replace("{contact}", (contact != null) ? contact.person().name() : account.label())
			.replace("{project}", (deal != null) ? deal.purpose() : "");
	}

	/** The last day on which somebody may have come. */
	private LocalDate end(Account account, Dice dice) {
		LocalDate left = account.owner().until();
		if (account.is(Story.LEFT_ALONE) && left != null) {
			return left;
		}
		return account.is(Story.AVOIDED) ? this.today.minusDays(dice.between(38, 84)) : this.today.minusDays(1);
	}

}

package io.onethread.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Rows of what reps plan for the next two weeks and have promised their customers. */
final class PlanRows {

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	/** Each a kind and a text; those of the kind {@code task} are promises. */
	private static final List<Map.Entry<String, String>> TEXTS = Words.read("plans.txt",
			(cells) -> Map.entry(cells[0], cells[1]));

	private static final int DAYS_AHEAD = 12;

	/** As far as a week's calendar shows. */
	private static final int DAYS_SHOWN = 6;

	private static final int DAYS_LATE = 6;

	private final Catalog catalog;

	private final LocalDate today;

	private final long seed;

	PlanRows(Catalog catalog, LocalDate today, long seed) {
		this.catalog = catalog;
		this.today = today;
		this.seed = seed;
	}

	/** Nothing is planned with customers whom nobody goes to see. */
	void plans(Account account, Rows rows) {
		Dice dice = Dice.of(this.seed, "plans", account.index);
		if (!account.isVisited() || account.contacts.isEmpty()) {
			return;
		}
		boolean shown = account.owner().shown();
		if (dice.chance(shown ? 0.5 : 0.18)) {
			LocalDate first = shown ? this.today : this.today.plusDays(2);
			plan(account, dice.day(first, this.today.plusDays(shown ? DAYS_SHOWN : DAYS_AHEAD)), rows, dice);
		}
		if (dice.chance(shown ? 0.35 : 0.14)) {
			promise(account, rows, dice);
		}
	}

	private void plan(Account account, LocalDate about, Rows rows, Dice dice) {
		String id = DemoIds.of("Activity", account.index + "/plan");
		Map.Entry<String, String> text = text(dice, false);
		Person contact = dice.pick(account.contacts);
		LocalDate day = Calendar.workday(about);
		if (day.isBefore(this.today)) {
			day = this.today;
		}
		LocalTime time = LocalTime.of(dice.between(9, 16), dice.below(2) * 30);
		rows.record("Activity", id, "kind", text.getKey(), "at", day.atTime(time).atZone(ZONE), "minutes",
				30L * dice.between(1, 4), "status", "planned", "subject", said(text.getValue(), account, dice));
		rows.link("DID", "Rep", account.owner().id(), "Activity", id);
		rows.link("WITH", "Activity", id, "Contact", contact.id());
		rows.link("ABOUT", "Activity", id, "Customer", account.id);
	}

	private void promise(Account account, Rows rows, Dice dice) {
		String id = DemoIds.of("Task", account.index);
		LocalDate due = dice.day(this.today.minusDays(DAYS_LATE), this.today.plusDays(DAYS_AHEAD));
		rows.record("Task", id, "subject", said(text(dice, true).getValue(), account, dice), "due", due, "status",
				"open");
		rows.link("OWES", "Rep", account.owner().id(), "Task", id);
		rows.link("ABOUT", "Task", id, "Customer", account.id);
	}

	private static Map.Entry<String, String> text(Dice dice, boolean promise) {
		return dice.pick(TEXTS.stream().filter((candidate) -> candidate.getKey().equals("task") == promise).toList());
	}

	private String said(String text, Account account, Dice dice) {
		ProductLine line = dice.pick(this.catalog.linesOf(account.owner().home()));
		boolean english = text.charAt(0) < 128 && text.charAt(0) != '{';
		return text.replace("{line}", english ? line.nameEn() : line.name());
	}

}

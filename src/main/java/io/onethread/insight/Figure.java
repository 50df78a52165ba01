package io.onethread.insight;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import io.onethread.report.DayEntry;
import io.onethread.report.DayKind;

/** What is counted of each rep of a team, in the order in which it is shown. */
public enum Figure {

	/** Orders placed that day; their value is what is shown. */
	ORDERS(DayKind.ORDER),
	/** Projects won that day; their value is what is shown. */
	WON(DayKind.WON),
	/** Projects that stood in another stage at the end of the day. */
	MOVED(DayKind.MOVED),
	/** Visits and meetings. */
	VISITS(DayKind.VISIT, DayKind.MEETING),
	/** Calls. */
	CALLS(DayKind.CALL),
	/** Visits, meetings, calls and mails with who had not bought anything yet. */
	PROSPECTING(DayKind.VISIT, DayKind.MEETING, DayKind.CALL, DayKind.MAIL),
	/** Customers brought in. */
	CUSTOMERS(DayKind.CUSTOMER),
	/** Contacts added. */
	CONTACTS(DayKind.CONTACT),
	/** What they need help with and nobody answered, as it is now. */
	PROBLEMS,
	/** Overlaps that they have a part in, as it is now. */
	OVERLAPS,
	/** Alerts of their customers that wait, as it is now. */
	ALERTS,
	/** Their customers with money at stake and nobody in touch, as it is now. */
	NEGLECTED;

	private final Set<DayKind> kinds;

	Figure(DayKind... kinds) {
		Set<DayKind> all = EnumSet.noneOf(DayKind.class);
		all.addAll(java.util.List.of(kinds));
		this.kinds = all;
	}

	/** As it is called in texts and addresses. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The figure of this key, if there is one. */
	public static Optional<Figure> of(String key) {
		return java.util.Arrays.stream(values()).filter((figure) -> figure.key().equals(key)).findFirst();
	}

	/** Whether it is of the day; the others are as things stand now. */
	public boolean isOfTheDay() {
		return !this.kinds.isEmpty();
	}

	/** Whether it is shown as a sum of money, not as a number. */
	public boolean isMoney() {
		return this == ORDERS || this == WON;
	}

	/** Whether something that was done that day counts. */
	boolean counts(DayEntry entry) {
		return this.kinds.contains(entry.kind()) && (this != PROSPECTING || entry.prospecting());
	}

}

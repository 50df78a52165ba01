package io.onethread.chart;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/**
 * What values stand over. Dates are written in the user's language by the browser.
 *
 * @param kind what the items are
 * @param items the items, first to last
 */
public record Axis(Kind kind, List<Item> items) {

	/** What stands on an axis. */
	public enum Kind {

		/** Names, in the order given. */
		NAMES,

		/** Months one after the other, of the form {@code 2025-06}. */
		MONTHS,

		/** Days, as far apart as they are in time. */
		DAYS

	}

	public Axis {
		items = List.copyOf(items);
	}

	public static Axis names(List<Item> items) {
		return new Axis(Kind.NAMES, items);
	}

	public static Axis months(List<YearMonth> months) {
		return new Axis(Kind.MONTHS, months.stream().map(YearMonth::toString).map((id) -> new Item(id, id)).toList());
	}

	public static Axis days(List<LocalDate> days) {
		return new Axis(Kind.DAYS, days.stream().map(LocalDate::toString).map((id) -> new Item(id, id)).toList());
	}

}

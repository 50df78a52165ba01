package io.onethread.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Things of one kind that happened in a time.
 *
 * @param kind what happened
 * @param count how often
 * @param value what it is about in money; null where that says nothing
 * @param aside how many of these came by imports, and are only counted
 * @param items the foremost ones
 */
public record CompanyChange(Kind kind, long count, @Nullable Double value, long aside, List<Item> items) {

	/** What may happen. */
	public enum Kind {

		/** Somebody added a customer. */
		ADDED,
		/** A project was won. */
		WON,
		/** A project was lost. */
		LOST,
		/** A customer passed from one rep to another. */
		PASSED,
		/** What hung on a rep was handed over. */
		HANDED_OVER,
		/** An overlap was ruled on. */
		SETTLED,
		/** The orders of a customer began to decline. */
		DECLINED,
		/** A customer fell silent. */
		SILENT,
		/** A customer became loss-making. */
		LOSING,
		/** A customer that declined, was silent or loss-making recovered. */
		RECOVERED;

		/** As it is written in keys and in the API. */
		public String key() {
			return name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/**
	 * One of them.
	 *
	 * @param at when
	 * @param label the label of the record it is about
	 * @param subject that record
	 * @param customer the customer, where that is another record
	 * @param before who had it
	 * @param rep who has it, or did it
	 * @param value what it is worth
	 * @param matter the id of the alert, the case or the handover that it is about
	 * @param customers how many customers it moved
	 */
	public record Item(LocalDate at, String label, CompanyName subject, @Nullable CompanyName customer,
			@Nullable CompanyName before, @Nullable CompanyName rep, @Nullable Double value, @Nullable String matter,
			long customers) {

	}

}

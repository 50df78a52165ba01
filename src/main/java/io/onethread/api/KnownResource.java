package io.onethread.api;

import java.util.List;
import java.util.Locale;

import io.onethread.importing.Known;
import org.jspecify.annotations.Nullable;

/**
 * Which of the companies of a trial are known already.
 *
 * @param companies how many companies there are in the files
 * @param known how many of them are known
 * @param brought of these, how many an earlier import brought
 * @param alike of these, how many look like other customers
 * @param items those that look like other customers, a page of them
 */
record KnownResource(long companies, long known, long brought, long alike, List<Item> items) {

	static KnownResource of(Known known, Locale locale) {
		return new KnownResource(known.companies(), known.known(), known.brought(), known.alike(),
				known.rows().stream().map((row) -> Item.of(row, locale)).toList());
	}

	/**
	 * A company that looks like another customer.
	 *
	 * @param company its name in the files
	 * @param customer the customer's id, where you may see it
	 * @param name its name, likewise
	 * @param askDivision the division to ask
	 * @param reasons why
	 */
	record Item(String company, @Nullable String customer, @Nullable String name, @Nullable String askDivision,
			List<String> reasons) {

		private static Item of(Known.Row row, Locale locale) {
			String division = row.division(locale);
			return new Item(row.company(), row.customer(), row.name(), division.isEmpty() ? null : division,
					row.reasons().stream().map((key) -> Texts.of(locale, key)).toList());
		}

	}

}

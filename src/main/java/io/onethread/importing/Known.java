package io.onethread.importing;

import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Which of the companies in the files of a trial are known already.
 *
 * @param companies how many companies there are in the files
 * @param brought how many of them an earlier import brought, which this one would change
 * @param alike how many more of them look like other customers
 * @param rows those that look like other customers, a page of them
 */
public record Known(long companies, long brought, long alike, List<Row> rows) {

	static final Known NOTHING = new Known(0, 0, 0, List.of());

	/** How many are known in all. */
	public long known() {
		return this.brought + this.alike;
	}

	/**
	 * A company that looks like another customer.
	 *
	 * @param company its name in the files
	 * @param customer the customer's id, where the viewer may see it
	 * @param name its name, likewise
	 * @param division the name of the division to ask, if some division works it
	 * @param divisionEn its English name, if it has one
	 * @param reasons the keys of the texts that say why
	 */
	public record Row(String company, @Nullable String customer, @Nullable String name, @Nullable String division,
			@Nullable String divisionEn, List<String> reasons) {

		/** The division's name as a reader of this language knows it; empty for none. */
		public String division(Locale locale) {
			String name = (this.divisionEn != null && !locale.getLanguage().equals("zh")) ? this.divisionEn
					: this.division;
			return (name != null) ? name : "";
		}

	}

}

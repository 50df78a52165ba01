package io.onethread.customer;

import java.util.List;
import java.util.Locale;

import io.onethread.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Looks for customers that a new one may be. Published as a bean by whoever can. */
public interface NewCustomerCheck {

	/**
	 * Customers that look like the one described, the likeliest first.
	 * @param viewer on whose behalf; decides how much each match tells
	 * @param draft what is known so far
	 */
	List<Match> check(Viewer viewer, Draft draft);

	/**
	 * Asks whoever answers for a customer that the viewer may not see whether they may be
	 * told.
	 * @param id a new random UUID
	 * @param draft what is known so far
	 * @param division the id of the division that the check named, if it named one
	 * @param text why the viewer asks
	 */
	Asking ask(Viewer viewer, String id, Draft draft, @Nullable String division, String text);

	/** What became of asking. */
	enum Asking {

		/** They were asked, now or before. */
		ASKED,
		/** Why is missing. */
		INCOMPLETE,
		/** The viewer asked too much lately. */
		TOO_MANY,
		/** There is nothing that the viewer could ask after. */
		NOTHING

	}

	/**
	 * A customer about to be added.
	 *
	 * @param name the name typed so far
	 * @param nameEn the English name, if any
	 * @param phone the phone, if any
	 * @param email the address, if any
	 * @param creditCode the unified social credit code, if any
	 */
	record Draft(String name, @Nullable String nameEn, @Nullable String phone, @Nullable String email,
			@Nullable String creditCode) {

		/** What is known of a customer whose data are filled in. */
		public static Draft of(CustomerData data) {
			return new Draft(data.name(), data.nameEn(), data.phone(), data.email(), data.creditCode());
		}

	}

	/**
	 * A customer that the new one may be.
	 *
	 * @param id its id, where the viewer may open it
	 * @param name its name, likewise
	 * @param about where it sits and who answers for it, likewise
	 * @param level how much of it the viewer may see
	 * @param score how alike they are, 0 to 1
	 * @param reasons why, strongest first
	 * @param division the division to ask
	 * @param clear whether it takes a reason to add the new one all the same
	 * @param asked how what the viewer asked about it stands, in lower case; null where
	 * they did not
	 */
	record Match(@Nullable String id, @Nullable String name, List<String> about, Level level, double score,
			List<Reason> reasons, @Nullable Division division, boolean clear, @Nullable String asked) {

	}

	/**
	 * A division.
	 *
	 * @param id its id
	 * @param name its name
	 * @param nameEn its English name, if it has one
	 */
	record Division(String id, String name, @Nullable String nameEn) {

		/** The name as a reader of this language knows it. */
		public String name(Locale locale) {
			return (this.nameEn != null && !locale.getLanguage().equals("zh")) ? this.nameEn : this.name;
		}

	}

	/**
	 * Why two customers are held to be one.
	 *
	 * @param key the key of the text that says it
	 * @param values what the text speaks of; blank where the viewer may not know
	 */
	record Reason(String key, List<String> values) {

	}

}

package io.onethread.customer;

import java.util.List;

import io.onethread.access.Viewer;
import org.jspecify.annotations.Nullable;

/** Looks for customers that a new one may be. Published as a bean by whoever can. */
@FunctionalInterface
public interface NewCustomerCheck {

	/**
	 * Customers that look like the one described, the likeliest first.
	 * @param viewer on whose behalf; decides how much each match tells
	 * @param draft what is known so far
	 */
	List<Match> check(Viewer viewer, Draft draft);

	/**
	 * A customer about to be added.
	 *
	 * @param name the name typed so far
	 * @param phone the phone, if any
	 * @param email the address, if any
	 * @param creditCode the unified social credit code, if any
	 */
	record Draft(String name, @Nullable String phone, @Nullable String email, @Nullable String creditCode) {

	}

	/**
	 * A customer that the new one may be.
	 *
	 * @param id its id, where the viewer may open it
	 * @param name its name, likewise
	 * @param level how much of it the viewer may see
	 * @param score how alike they are, 0 to 1
	 * @param reasons why, strongest first
	 * @param askDivision the name of the division to ask
	 * @param clear whether it takes a reason to add the new one all the same
	 */
	record Match(@Nullable String id, @Nullable String name, Level level, double score, List<Reason> reasons,
			@Nullable String askDivision, boolean clear) {

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

package io.onethread.activity;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * What each field may hold. As with customers, what turns the direction of writing or is
 * not printed is refused.
 */
final class Rules {

	/** The longest a title or subject may be. */
	static final int LONGEST = 300;

	/** The longest an outcome may be. */
	static final int LONGEST_OUTCOME = 2000;

	private static final Pattern HIDDEN = Pattern
		.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069\\uFEFF\\uFFFE\\uFFFF]");

	private Rules() {
	}

	/**
	 * The text as it is written down, or null where there is none.
	 * @throws ActivityProblem.Invalid if it cannot be taken
	 */
	static @Nullable String text(String field, @Nullable String text, int longest) {
		if (text == null || text.isBlank()) {
			return null;
		}
		if (text.strip().length() > longest) {
			throw new ActivityProblem.Invalid(field, "activity.problem.long", String.valueOf(longest));
		}
		if (HIDDEN.matcher(text).find()) {
			throw new ActivityProblem.Invalid(field, "activity.problem.hidden", "");
		}
		return text.strip();
	}

	/**
	 * The text, which must be there.
	 * @throws ActivityProblem.Invalid if it is missing or cannot be taken
	 */
	static String required(String field, @Nullable String text, int longest) {
		String plain = text(field, text, longest);
		if (plain == null) {
			throw new ActivityProblem.Invalid(field, "activity.problem.missing", "");
		}
		return plain;
	}

}

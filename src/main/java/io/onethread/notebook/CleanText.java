package io.onethread.notebook;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/** Makes text of unknown origin fit to be written down. Markup stays: it is only text. */
public final class CleanText {

	/** The longest that most fields take. */
	public static final int SHORT = 100;

	/** What is not printed, or turns the direction of writing so that a name hides. */
	private static final Pattern HIDDEN = Pattern
		.compile("[\\p{Cntrl}\\u200B-\\u200F\\u2028-\\u202E\\u2060-\\u2069\\uFEFF\\uFFFD-\\uFFFF&&[^\\t\\n\\r]]");

	private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0\\u3000]+");

	private CleanText() {
	}

	/** Whether something in it does not show. */
	public static boolean hides(String text) {
		return HIDDEN.matcher(text).find();
	}

	static String line(@Nullable String text, int longest) {
		return (text == null) ? ""
				: cut(BLANKS.matcher(HIDDEN.matcher(text).replaceAll("")).replaceAll(" ").strip(), longest);
	}

	static String lines(@Nullable String text, int longest) {
		return (text == null) ? ""
				: cut(text.lines()
					.map((one) -> line(one, longest))
					.filter((one) -> !one.isEmpty())
					.collect(Collectors.joining("\n")), longest);
	}

	private static String cut(String text, int longest) {
		if (text.length() <= longest) {
			return text;
		}
		int end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
		return text.substring(0, end).strip();
	}

}

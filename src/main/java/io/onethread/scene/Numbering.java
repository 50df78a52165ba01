package io.onethread.scene;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Writes ids of the map as numbers of keys, and back. An id may be made of several:
 * {@code branch@division}, and in an address {@code 60:rep}.
 */
final class Numbering {

	private static final Pattern PART = Pattern.compile("[^@:]+");

	private static final Pattern NUMBER = Pattern.compile("\\{(\\d{1,6})\\}");

	/** What stands in ids beside ids of records. */
	private static final Pattern PLAIN = Pattern.compile("\\d{1,6}|company|unworked|more|[A-Z][A-Z_]*"
			+ "|Customer|Contact|Project|Rep|Division|Branch|Product|ProductLine|Order|Activity");

	private Numbering() {
	}

	/** The ids of records that these are made of, or look as if they were. */
	static Set<String> parts(Iterable<String> ids) {
		Set<String> parts = new LinkedHashSet<>();
		for (String id : ids) {
			Matcher part = PART.matcher(id);
			while (part.find()) {
				parts.add(part.group());
			}
		}
		return parts;
	}

	/** Writes it in numbers; null where a part has none and is no plain word. */
	static @Nullable String write(String id, Map<String, Integer> numbers) {
		return replace(PART, id, (part) -> {
			Integer number = numbers.get(part);
			return (number != null) ? "{" + number + "}" : PLAIN.matcher(part).matches() ? part : null;
		});
	}

	/**
	 * Reads what is written in numbers; null where one of them leads nowhere. Braces of
	 * any other kind lead nowhere as well.
	 */
	static @Nullable String read(String written, Map<Integer, String> ids) {
		for (String part : parts(List.of(written))) {
			if (!NUMBER.matcher(part).matches() && !PLAIN.matcher(part).matches()) {
				return null;
			}
		}
		return replace(NUMBER, written, (number) -> ids.get(Integer.valueOf(number.substring(1, number.length() - 1))));
	}

	private static @Nullable String replace(Pattern pattern, String text, Function<String, @Nullable String> other) {
		StringBuilder replaced = new StringBuilder();
		Matcher found = pattern.matcher(text);
		while (found.find()) {
			String with = other.apply(found.group());
			if (with == null) {
				return null;
			}
			found.appendReplacement(replaced, Matcher.quoteReplacement(with));
		}
		return found.appendTail(replaced).toString();
	}

}

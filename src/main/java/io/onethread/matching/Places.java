package io.onethread.matching;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/** Places that stand in company names, and which of them lie in which. */
final class Places {

	private static final Pattern SUFFIX = Pattern.compile("(?:省|市|特别行政区|(?:壮族|回族|维吾尔)?自治区)$");

	private static final int LONGEST_CHINESE = 6;

	/** The key of a place by each of its names, Latin ones without blanks. */
	private static final Map<String, String> KEYS = new HashMap<>();

	private static final Map<String, String> PARENTS = new HashMap<>();

	static {
		String country = "";
		for (String line : WordList.lines("places.txt")) {
			if (line.startsWith("@")) {
				country = put(line.substring(1), null);
				continue;
			}
			String[] parts = line.split(":");
			String province = put(parts[0].strip(), country);
			for (String city : (parts.length > 1) ? parts[1].strip().split("\\s+") : new String[0]) {
				put(city, province);
			}
		}
	}

	private Places() {
	}

	/** The key of a place by any of its names, with or without 省, 市 and the like. */
	static @Nullable String keyOf(String name) {
		String key = KEYS.get(name);
		return (key != null || name.length() < 3) ? key : KEYS.get(SUFFIX.matcher(name).replaceFirst(""));
	}

	/** The length of the longest place the Chinese text starts with at an index. */
	static int lengthAt(String text, int start) {
		for (int length = Math.min(LONGEST_CHINESE, text.length() - start); length > 1; length--) {
			if (KEYS.containsKey(text.substring(start, start + length))) {
				return length;
			}
		}
		return 0;
	}

	/** The length of the longest place that ends the Chinese text. */
	static int lengthAtEnd(String text) {
		for (int length = Math.min(LONGEST_CHINESE, text.length()); length > 1; length--) {
			if (KEYS.containsKey(text.substring(text.length() - length))) {
				return length;
			}
		}
		return 0;
	}

	/** Whether one lies in the other, or both are the same. */
	static boolean compatible(String one, String other) {
		return within(one, other) || within(other, one);
	}

	/** Whether any two of them are one place. */
	static boolean share(Collection<String> some, Collection<String> others) {
		return some.stream().anyMatch(others::contains);
	}

	/** Whether one is around the other and not the same. */
	static boolean isAround(String one, String other) {
		return !one.equals(other) && within(other, one);
	}

	private static boolean within(String place, String around) {
		for (String at = place; at != null; at = PARENTS.get(at)) {
			if (Objects.equals(at, around)) {
				return true;
			}
		}
		return false;
	}

	private static String put(String names, @Nullable String parent) {
		String[] all = names.split("/");
		for (String name : all) {
			KEYS.putIfAbsent(name, all[0]);
		}
		if (all.length == 1) {
			KEYS.putIfAbsent(Sound.of(all[0]), all[0]);
		}
		if (parent != null) {
			PARENTS.put(all[0], parent);
		}
		return all[0];
	}

}

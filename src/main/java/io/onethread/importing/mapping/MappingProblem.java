package io.onethread.importing.mapping;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Something wrong in a mapping.
 *
 * @param fault the kind of fault
 * @param place where it stands
 * @param path the part of the mapping, such as {@code files[0].records[1].label}
 * @param arguments what the words mention: first what stands there
 * @param suggestion what was perhaps meant, or empty
 */
public record MappingProblem(Fault fault, Place place, String path, List<String> arguments, String suggestion) {

	/** What can be wrong in a mapping; the words are in the translations. */
	public enum Fault {

		/** The text is no YAML: what is wrong. */
		NOT_YAML,
		/** A key nobody knows: the key, the known ones. */
		UNKNOWN_KEY,
		/** A key that stands twice. */
		REPEATED_KEY,
		/** A key that must be there: the key. */
		MISSING_KEY,
		/** A value of the wrong form: the value, what it should be. */
		WRONG_FORM,
		/** One of several keys must be there, and only one: the keys. */
		ONE_OF,
		/** A label nobody knows. */
		UNKNOWN_LABEL,
		/** A property the label or link type does not have: the property, whose. */
		UNKNOWN_PROPERTY,
		/** A link type nobody knows. */
		UNKNOWN_LINK,
		/** A link type that does not go between the two: type, from, to. */
		WRONG_ENDS,
		/** A constant that is no value of its property: the constant, the type. */
		WRONG_CONSTANT,
		/** A setting that the property's type cannot use: setting, property, type. */
		USELESS_SETTING,
		/** A column the file does not have: the column, the file. */
		UNKNOWN_COLUMN,
		/** A file that is needed and not given. */
		MISSING_FILE,
		/** A file that two parts of the mapping claim. */
		FILE_CLAIMED_TWICE;

		/** The message key. */
		public String messageKey() {
			return "import.mapping." + name().toLowerCase(Locale.ROOT).replace('_', '-');
		}

	}

	/** The candidate that looks most like a word, if any does; empty otherwise. */
	static String closest(String word, Collection<String> candidates) {
		int limit = Math.max(2, word.length() / 3);
		LevenshteinDistance distance = new LevenshteinDistance(limit);
		String best = "";
		int bestDistance = limit + 1;
		for (String candidate : candidates) {
			int d = distance.apply(plain(word), plain(candidate));
			if (d >= 0 && d < bestDistance && d < Math.max(candidate.length(), word.length())) {
				best = candidate;
				bestDistance = d;
			}
		}
		return best;
	}

	private static String plain(String word) {
		return word.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "");
	}

}

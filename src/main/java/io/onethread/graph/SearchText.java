package io.onethread.graph;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The keys a record is searched by, and what is typed brought to the same form. Pure
 * functions, safe from any thread.
 */
public final class SearchText {

	/** Stands between the names in {@code searchName}; no folded name holds it. */
	public static final String SEPARATOR = " | ";

	static final List<String> NAMES = List.of("name", "shortName", "nameEn", Merged.NAMES, "formerNames", "code",
			Merged.KEYS);

	static final List<String> PHONES = List.of("phone", "mobile", "fax", Merged.PHONES);

	static final List<String> EMAILS = List.of("email", Merged.EMAILS);

	private static final List<String> SOUNDING_NAMES = List.of("name", "shortName", "nameEn", Merged.NAMES,
			"formerNames");

	private static final Pattern BLANKS = Pattern.compile("\\s+");

	private SearchText() {
	}

	/**
	 * The derived properties {@code searchName}, {@code searchPinyin},
	 * {@code searchInitials}, {@code searchPhone} and {@code searchEmail}. A key is left
	 * out when none of the properties it comes from is named, and is empty when they are
	 * named but hold nothing. Give all names of a record at once: keys are made anew, not
	 * added to.
	 * @param properties the record's properties as in the graph's vocabulary
	 * @return the derived properties only
	 */
	public static Map<String, Object> keysOf(Map<String, Object> properties) {
		Map<String, Object> keys = new LinkedHashMap<>();
		if (names(properties, NAMES)) {
			Set<String> folded = keysIn(properties, NAMES, (name) -> List.of(FoldedText.of(name)));
			Set<String> sounding = keysIn(properties, SOUNDING_NAMES, (name) -> List.of(FoldedText.of(name)));
			keys.put("searchName", String.join(SEPARATOR, folded));
			keys.put("searchPinyin", join(sounding, PinyinKeys::full));
			keys.put("searchInitials", join(sounding, PinyinKeys::initials));
		}
		if (names(properties, PHONES)) {
			keys.put("searchPhone", String.join(" ", keysIn(properties, PHONES, PhoneKeys::of)));
		}
		if (names(properties, EMAILS)) {
			keys.put("searchEmail", String.join(" ", keysIn(properties, EMAILS, (email) -> List.of(email(email)))));
		}
		return keys;
	}

	/** What somebody typed, in the form of the keys. */
	public static Query query(String typed) {
		String text = FoldedText.of(typed);
		String compact = FoldedText.withoutBlanks(text);
		boolean han = FoldedText.hasHan(text);
		boolean latin = compact.length() > 1 && compact.chars().allMatch((c) -> c >= 'a' && c <= 'z');
		String pinyin = latin ? compact : PinyinKeys.full(text).stream().findFirst().orElse("");
		boolean phone = PhoneKeys.looksLike(typed);
		String email = email(typed);
		return new Query(text, terms(typed), phone ? PhoneKeys.typed(typed) : "",
				(email.indexOf('@') >= 0 && email.indexOf(' ') < 0) ? email : "", pinyin, phone, latin, han);
	}

	/**
	 * Why a record answers to what was typed: its most telling match, of the whole text
	 * or, where no property answers to all of it, of its words.
	 * @param typed what was typed
	 * @param properties the record's own properties, not the derived ones
	 * @return empty when nothing of the record answers
	 */
	public static Optional<SearchMatch> why(String typed, Map<String, Object> properties) {
		return WhyFound.of(typed, properties);
	}

	static List<String> texts(@Nullable Object value) {
		if (value instanceof Collection<?> many) {
			return many.stream().flatMap((one) -> texts(one).stream()).toList();
		}
		return (value == null || value.toString().isBlank()) ? List.of() : List.of(value.toString());
	}

	static String email(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
		return plain.startsWith("mailto:") ? plain.substring("mailto:".length()) : plain;
	}

	/**
	 * The words as parted by whoever typed, which folding undoes between Chinese ones.
	 */
	private static List<String> terms(String typed) {
		return BLANKS.splitAsStream(Normalizer.normalize(typed, Normalizer.Form.NFKC))
			.map(FoldedText::of)
			.filter((term) -> !term.isEmpty())
			.toList();
	}

	private static boolean names(Map<String, Object> properties, List<String> sources) {
		return sources.stream().anyMatch(properties::containsKey);
	}

	private static Set<String> keysIn(Map<String, Object> properties, List<String> sources,
			Function<String, List<String>> keys) {
		Set<String> found = new LinkedHashSet<>();
		for (String source : sources) {
			for (String text : texts(properties.get(source))) {
				found.addAll(keys.apply(text));
			}
		}
		found.remove("");
		return found;
	}

	private static String join(Set<String> folded, Function<String, List<String>> words) {
		List<String> all = new ArrayList<>();
		folded.forEach((name) -> all.addAll(words.apply(name)));
		return String.join(" ", new LinkedHashSet<>(all));
	}

	/**
	 * What somebody typed.
	 *
	 * @param text in the form of {@code searchName}; empty when it held no letter or
	 * digit
	 * @param terms its words as they were parted by blanks, in the same form
	 * @param digits a part of {@code searchPhone}; empty when it does not look like a
	 * number
	 * @param email a part of {@code searchEmail}; empty when it does not look like an
	 * address
	 * @param pinyin in the form of {@code searchPinyin} and {@code searchInitials}: the
	 * letters typed, or the sound of the Chinese typed; empty for anything else
	 * @param looksLikePhone four digits or more, and nothing that is not part of a number
	 * @param looksLikePinyin at least two letters, and nothing but Latin letters
	 * @param chinese whether it holds Chinese
	 */
	public record Query(String text, List<String> terms, String digits, String email, String pinyin,
			boolean looksLikePhone, boolean looksLikePinyin, boolean chinese) {

		/** Whether it holds an {@code @} as an address does. */
		public boolean looksLikeEmail() {
			return !this.email.isEmpty();
		}

		/** Whether there is nothing to search for. */
		public boolean isEmpty() {
			return this.text.isEmpty();
		}

	}

}

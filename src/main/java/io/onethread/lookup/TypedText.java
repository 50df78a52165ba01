package io.onethread.lookup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import io.onethread.graph.SearchText;
import org.jspecify.annotations.Nullable;

/**
 * What was typed, as the indexes take it. All of it is folded first, so nothing is left
 * of what a query language could take for its own.
 */
final class TypedText {

	/** Nobody remembers more of a name; what is beyond is left out. */
	static final int LONGEST = 80;

	private static final int MOST_TERMS = 8;

	/** A word that no name has: folding leaves no underscore. */
	private static final String NOTHING = "no_name";

	/**
	 * The shortest text that the indexes for parts find without going through all they
	 * hold.
	 */
	private static final int TRIGRAM = 3;

	private final String typed;

	private final SearchText.Query query;

	TypedText(String typed) {
		int length = typed.codePointCount(0, typed.length());
		this.typed = ((length > LONGEST) ? typed.substring(0, typed.offsetByCodePoints(0, LONGEST)) : typed).strip();
		this.query = SearchText.query(this.typed);
	}

	String typed() {
		return this.typed;
	}

	boolean isEmpty() {
		return this.query.isEmpty();
	}

	/** What {@code lookup/find_matches} asks for. */
	Map<String, @Nullable Object> exact() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		String text = this.query.text();
		boolean part = length(text) >= TRIGRAM;
		parameters.put("text", text);
		parameters.put("terms", terms());
		parameters.put("part", part ? text : null);
		parameters.put("names", (part && terms().size() < 2) ? NOTHING : FullText.allOf(terms()));
		parameters.put("sound", this.query.looksLikePinyin() ? this.query.pinyin() : null);
		parameters.put("digits", (this.query.digits().length() >= TRIGRAM) ? this.query.digits() : null);
		parameters.put("email", address());
		return parameters;
	}

	/** What {@code lookup/find_slips} asks for. */
	Map<String, @Nullable Object> forgiving() {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("names", FullText.nearly(terms()));
		parameters.put("sounds", sounds());
		return parameters;
	}

	private List<String> terms() {
		List<String> terms = this.query.terms();
		return terms.subList(0, Math.min(terms.size(), MOST_TERMS));
	}

	/** What has an at sign or a dot between letters may be a part of an address. */
	private @Nullable String address() {
		String plain = this.typed.toLowerCase(Locale.ROOT);
		boolean address = plain.length() >= TRIGRAM && plain.matches("[\\w.+-]*[@.][\\w.-]+");
		return this.query.looksLikeEmail() ? this.query.email() : address ? plain : null;
	}

	/** The sound whole and in halves: with one slip, one of the halves is right. */
	private List<String> sounds() {
		String sound = this.query.pinyin();
		List<String> sounds = new ArrayList<>();
		if (length(this.query.text()) > 1 && sound.length() >= TRIGRAM) {
			sounds.add(sound);
		}
		if (this.query.looksLikePinyin() && sound.length() >= 2 * TRIGRAM) {
			sounds.add(sound.substring(0, sound.length() / 2));
			sounds.add(sound.substring(sound.length() / 2));
		}
		return sounds;
	}

	private static int length(String text) {
		return text.codePointCount(0, text.length());
	}

}

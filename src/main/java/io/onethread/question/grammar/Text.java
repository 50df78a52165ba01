package io.onethread.question.grammar;

import java.text.Normalizer;
import java.util.Locale;

/** Brings phrases and names to one form. */
final class Text {

	private Text() {
	}

	/**
	 * As it is read: compatibility forms made plain, lower case, typographic marks plain.
	 */
	static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC)
			.toLowerCase(Locale.ROOT)
			.replace('’', '\'')
			.replaceAll("\\s+", " ");
	}

	/** As it is compared: letters and digits, words parted by one blank. */
	static String folded(String text) {
		StringBuilder folded = new StringBuilder();
		boolean gap = false;
		for (int cp : plain(text).codePoints().toArray()) {
			if (Character.isLetterOrDigit(cp)) {
				if (gap && !folded.isEmpty() && !isHan(cp) && !isHan(folded.codePointBefore(folded.length()))) {
					folded.append(' ');
				}
				folded.appendCodePoint(cp);
				gap = false;
			}
			else {
				gap |= cp != '.' && cp != '\'' && cp != '·';
			}
		}
		return folded.toString();
	}

	static boolean isHan(int cp) {
		return cp > 0x2E7F && Character.UnicodeScript.of(cp) == Character.UnicodeScript.HAN;
	}

	static boolean hasHan(String text) {
		return text.codePoints().anyMatch(Text::isHan);
	}

	/** Whether a word may begin or end here: not within a Latin word or a number. */
	static boolean isEdge(CharSequence text, int place) {
		if (place <= 0 || place >= text.length()) {
			return true;
		}
		char before = text.charAt(place - 1);
		char after = text.charAt(place);
		boolean inWord = Character.isLetterOrDigit(before) && Character.isLetterOrDigit(after);
		return !inWord || isHan(before) || isHan(after) || Character.isDigit(before) != Character.isDigit(after);
	}

}

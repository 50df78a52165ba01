package io.onethread.matching.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Texts without what tells nothing: case, accents, width, punctuation. */
final class PlainText {

	private static final Pattern MARKS = Pattern.compile("\\p{M}+");

	private static final Pattern APOSTROPHES = Pattern.compile("['’`]");

	private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{N}]+");

	private PlainText() {
	}

	static String of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
		plain = MARKS.matcher(plain).replaceAll("");
		plain = APOSTROPHES.matcher(plain).replaceAll("");
		plain = OTHERS.matcher(plain).replaceAll(" ").strip();
		return plain.equals("null") || plain.equals("nan") || plain.equals("none") || plain.equals("n a") ? "" : plain;
	}

	/** The letters and digits only. */
	static String joined(String text) {
		return of(text).replace(" ", "");
	}

}

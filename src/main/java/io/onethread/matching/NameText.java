package io.onethread.matching;

import java.text.Normalizer;
import java.util.Locale;

import com.hankcs.hanlp.HanLP;

/** Brings names to one spelling before they are taken apart. */
final class NameText {

	private NameText() {
	}

	/**
	 * Compatibility forms made plain, lower case, no accents, simplified Chinese, round
	 * brackets only. Other punctuation stays.
	 */
	static String fold(String name) {
		String folded = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		if (folded.chars().anyMatch((c) -> c > 0x7F)) {
			folded = withoutAccents(folded);
			folded = hasHan(folded) ? HanLP.convertToSimplifiedChinese(folded) : folded;
		}
		StringBuilder plain = new StringBuilder(folded.length());
		for (int i = 0; i < folded.length(); i++) {
			char c = folded.charAt(i);
			switch (c) {
				case '[', '{', '【', '〔', '「', '『', '〈', '《' -> plain.append('(');
				case ']', '}', '】', '〕', '」', '』', '〉', '》' -> plain.append(')');
				case '.', '\'', '’', '·', '‧', '・' -> {
					// Parts of a word: S.p.A., O'Neil, 西门子·中国.
				}
				case '&', '＋', '+' -> plain.append(" and ");
				default -> plain.append(c);
			}
		}
		return plain.toString().strip();
	}

	/** Letters and digits only. */
	static String compact(String folded) {
		StringBuilder compact = new StringBuilder(folded.length());
		folded.codePoints().filter(Character::isLetterOrDigit).forEach(compact::appendCodePoint);
		return compact.toString();
	}

	static boolean hasHan(String text) {
		return text.codePoints().anyMatch(NameText::isHan);
	}

	static boolean isHan(int cp) {
		return cp > 0x2E7F && Character.UnicodeScript.of(cp) == Character.UnicodeScript.HAN;
	}

	private static String withoutAccents(String text) {
		StringBuilder bare = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach((cp) -> {
			switch (cp) {
				case 'ß' -> bare.append("ss");
				case 'æ' -> bare.append("ae");
				case 'œ' -> bare.append("oe");
				case 'ø' -> bare.append('o');
				case 'ł' -> bare.append('l');
				default -> {
					if (cp < 0x300 || cp > 0x36F) {
						bare.appendCodePoint(cp);
					}
				}
			}
		});
		return Normalizer.normalize(bare, Normalizer.Form.NFC);
	}

}

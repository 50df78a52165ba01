package io.onethread.graph;

import java.text.Normalizer;
import java.util.Locale;

import com.hankcs.hanlp.HanLP;

/** Brings text to the one form in which it is stored for search and searched. */
final class FoldedText {

	private FoldedText() {
	}

	/**
	 * Compatibility forms made plain, lower case, no accents, simplified Chinese, no
	 * punctuation; words parted by one blank, with none beside a Chinese character, where
	 * people put them at will.
	 */
	static String of(String text) {
		String plain = withoutAccents(Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT));
		if (hasHan(plain)) {
			plain = HanLP.convertToSimplifiedChinese(plain);
		}
		StringBuilder folded = new StringBuilder(plain.length());
		boolean gap = false;
		int cp;
		for (int i = 0; i < plain.length(); i += Character.charCount(cp)) {
			cp = plain.codePointAt(i);
			if (Character.isLetterOrDigit(cp)) {
				if (gap && !folded.isEmpty() && !isCjk(cp) && !isCjk(folded.codePointBefore(folded.length()))) {
					folded.append(' ');
				}
				folded.appendCodePoint(cp);
				gap = false;
			}
			else {
				// S.p.A. and O'Neil are one word each, Hewlett-Packard is two.
				gap |= cp != '.' && cp != '\'' && cp != '’' && cp != '·';
			}
		}
		return folded.toString();
	}

	static String withoutBlanks(String folded) {
		return (folded.indexOf(' ') < 0) ? folded : folded.replace(" ", "");
	}

	static boolean hasHan(String text) {
		return text.codePoints().anyMatch(FoldedText::isHan);
	}

	static boolean isHan(int cp) {
		return cp > 0x2E7F && Character.UnicodeScript.of(cp) == Character.UnicodeScript.HAN;
	}

	private static boolean isCjk(int cp) {
		if (cp <= 0x2E7F) {
			return false;
		}
		return switch (Character.UnicodeScript.of(cp)) {
			case HAN, HIRAGANA, KATAKANA -> true;
			default -> false;
		};
	}

	private static String withoutAccents(String text) {
		if (text.chars().allMatch((c) -> c < 0x80)) {
			return text;
		}
		StringBuilder bare = new StringBuilder(text.length());
		Normalizer.normalize(text, Normalizer.Form.NFD).codePoints().forEach((cp) -> {
			switch (cp) {
				case 'ß' -> bare.append("ss");
				case 'æ' -> bare.append("ae");
				case 'œ' -> bare.append("oe");
				case 'ø' -> bare.append('o');
				case 'ł' -> bare.append('l');
				case 'đ', 'ð' -> bare.append('d');
				case 'ı' -> bare.append('i');
				default -> {
					// Only accents on letters: the marks of Japanese and Thai are
					// letters.
					if (cp < 0x300 || cp > 0x36F) {
						bare.appendCodePoint(cp);
					}
				}
			}
		});
		return Normalizer.normalize(bare, Normalizer.Form.NFC);
	}

}

package io.onethread.matching;

import java.util.List;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;

/** How Chinese sounds, in pinyin without tones. */
final class Sound {

	private Sound() {
	}

	/** The pinyin without blanks; what is not Chinese stays as it is. */
	static String of(String text) {
		return spell(text, false);
	}

	/** The first letter of each Chinese character; what is not Chinese stays as it is. */
	static String initials(String text) {
		return spell(text, true);
	}

	private static String spell(String text, boolean initials) {
		List<Pinyin> syllables = PinyinDictionary.convertToPinyin(text, true);
		StringBuilder spelt = new StringBuilder();
		for (int i = 0; i < text.length(); i++) {
			Pinyin syllable = syllables.get(i);
			if (syllable == Pinyin.none5) {
				spelt.append(text.charAt(i));
			}
			else {
				String letters = syllable.getPinyinWithoutTone();
				spelt.append(initials ? letters.substring(0, 1) : letters);
			}
		}
		return spelt.toString();
	}

}

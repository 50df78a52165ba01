package io.onethread.graph;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.hankcs.hanlp.dictionary.py.Pinyin;
import com.hankcs.hanlp.dictionary.py.PinyinDictionary;

/** How a Chinese name is typed in Latin letters: in full, and by its initials. */
final class PinyinKeys {

	/**
	 * Words of company and place names that the dictionary reads in their rarer sense.
	 */
	private static final Map<String, List<String>> READINGS = Map.of("朝阳", List.of("chao", "yang"), "单县",
			List.of("shan", "xian"), "行长", List.of("hang", "zhang"), "藏医", List.of("zang", "yi"), "藏药",
			List.of("zang", "yao"), "长治", List.of("chang", "zhi"), "重卡", List.of("zhong", "ka"));

	/** Characters that are read differently where they are a family name. */
	private static final Map<String, String> FAMILY_NAMES = Map.ofEntries(Map.entry("单", "shan"),
			Map.entry("曾", "zeng"), Map.entry("仇", "qiu"), Map.entry("解", "xie"), Map.entry("覃", "qin"),
			Map.entry("区", "ou"), Map.entry("朴", "piao"), Map.entry("查", "zha"), Map.entry("盖", "ge"),
			Map.entry("乐", "yue"), Map.entry("翟", "zhai"), Map.entry("种", "chong"), Map.entry("缪", "miao"),
			Map.entry("召", "shao"), Map.entry("员", "yun"));

	private PinyinKeys() {
	}

	/**
	 * The full pinyin of a folded name without tones and blanks; more than one where the
	 * name may be read or typed in more than one way, none where it has no Chinese.
	 */
	static List<String> full(String folded) {
		List<String> words = new ArrayList<>(1);
		for (List<String> syllables : readings(folded)) {
			String word = String.join("", syllables);
			words.add(word);
			// Who does not know that ü is typed as v types u.
			String plain = word.replace("lv", "lu").replace("nv", "nu");
			if (!plain.equals(word) && folded.chars().allMatch((c) -> FoldedText.isHan(c))) {
				words.add(plain);
			}
		}
		return words;
	}

	/**
	 * The initials of a folded name: of each Chinese character, or of each word where
	 * there are at least two words and no Chinese.
	 */
	static List<String> initials(String folded) {
		List<List<String>> readings = readings(folded);
		if (!readings.isEmpty()) {
			return readings.stream()
				.map((syllables) -> join(syllables, folded.replace(" ", "")))
				.distinct()
				.filter((word) -> word.length() > 1)
				.toList();
		}
		if (folded.indexOf(' ') < 0) {
			return List.of();
		}
		StringBuilder initials = new StringBuilder();
		for (String word : folded.split(" ")) {
			initials.append(word.charAt(0));
		}
		return List.of(initials.toString());
	}

	private static String join(List<String> syllables, String text) {
		StringBuilder initials = new StringBuilder();
		for (int i = 0; i < syllables.size(); i++) {
			String syllable = syllables.get(i);
			initials.append(
					(FoldedText.isHan(text.charAt(i)) && !syllable.isEmpty()) ? syllable.substring(0, 1) : syllable);
		}
		return initials.toString();
	}

	private static List<List<String>> readings(String folded) {
		if (!FoldedText.hasHan(folded)) {
			return List.of();
		}
		String text = FoldedText.withoutBlanks(folded);
		List<String> syllables = new ArrayList<>(text.length());
		List<Pinyin> pinyin = PinyinDictionary.convertToPinyin(text, true);
		for (int i = 0; i < text.length(); i++) {
			Pinyin syllable = pinyin.get(i);
			syllables.add((syllable != Pinyin.none5) ? syllable.getPinyinWithoutTone() : text.substring(i, i + 1));
		}
		READINGS.forEach((word, reading) -> {
			for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
				for (int i = 0; i < reading.size(); i++) {
					syllables.set(at + i, reading.get(i));
				}
			}
		});
		String familyName = (text.length() == 2 || text.length() == 3) ? FAMILY_NAMES.get(text.substring(0, 1)) : null;
		if (familyName == null || familyName.equals(syllables.getFirst()) || PinyinDictionary.get(text) != null) {
			return List.of(syllables);
		}
		List<String> asPerson = new ArrayList<>(syllables);
		asPerson.set(0, familyName);
		return List.of(syllables, asPerson);
	}

}

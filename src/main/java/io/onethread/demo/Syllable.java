package io.onethread.demo;

import java.util.List;

/**
 * A character of an invented name.
 *
 * @param lookalike a character that is often written for it, or nothing
 */
record Syllable(int place, String character, String pinyin, String lookalike) {

	static List<Syllable> all() {
		return Words.read("syllables.txt",
				(cells) -> new Syllable(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]));
	}

}

package io.onethread.demo;

import java.util.ArrayList;
import java.util.List;

/** The invented two characters that make a company's name its own. */
record Core(Syllable first, Syllable second) {

	/** All there are, each once, in an order of chance. */
	static List<Core> all(Dice dice) {
		List<Syllable> syllables = Syllable.all();
		List<Core> cores = new ArrayList<>();
		for (Syllable first : syllables) {
			for (Syllable second : syllables) {
				if (first.place() == 1 && second.place() == 2) {
					cores.add(new Core(first, second));
				}
			}
		}
		return dice.shuffled(cores);
	}

	String name() {
		return this.first.character() + this.second.character();
	}

	String pinyin() {
		return this.first.pinyin() + this.second.pinyin();
	}

	String nameEn() {
		return Character.toUpperCase(pinyin().charAt(0)) + pinyin().substring(1);
	}

	boolean canBeMistyped() {
		return !this.first.lookalike().isEmpty() || !this.second.lookalike().isEmpty();
	}

	/** With one character replaced by its lookalike. */
	String mistyped() {
		return this.first.lookalike().isEmpty() ? this.first.character() + this.second.lookalike()
				: this.first.lookalike() + this.second.character();
	}

}

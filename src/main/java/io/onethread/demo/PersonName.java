package io.onethread.demo;

import java.util.List;

/** A person's name, family name first in both scripts. */
record PersonName(String name, String familyEn, String givenEn) {

	String nameEn() {
		return capital(this.familyEn) + " " + capital(this.givenEn);
	}

	private static String capital(String pinyin) {
		return Character.toUpperCase(pinyin.charAt(0)) + pinyin.substring(1);
	}

	/** All the parts, ready to be thrown together. */
	static final class Source {

		private final List<Part> surnames = parts("surname");

		private final List<Part> firsts = parts("first");

		private final List<Part> seconds = parts("second");

		PersonName next(Dice dice) {
			Part surname = dice.pick(this.surnames, Part::weight);
			Part last = dice.pick(this.seconds);
			if (dice.chance(0.22)) {
				return new PersonName(surname.characters() + last.characters(), surname.pinyin(), last.pinyin());
			}
			Part first = dice.pick(this.firsts);
			return new PersonName(surname.characters() + first.characters() + last.characters(), surname.pinyin(),
					first.pinyin() + last.pinyin());
		}

		private static List<Part> parts(String kind) {
			return Words
				.read("people.txt", (cells) -> new Part(cells[0], cells[1], cells[2], Double.parseDouble(cells[3])))
				.stream()
				.filter((part) -> part.kind().equals(kind))
				.toList();
		}

	}

	private record Part(String kind, String characters, String pinyin, double weight) {

	}

}

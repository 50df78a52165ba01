package io.onethread.notebook.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * Parts a line in which only blanks stand between the pieces. Chinese pieces hold no
 * blanks; in English the name is taken to be the first two words, and the words of a
 * title stand together.
 */
final class Unparted {

	private static final int NAME = 2;

	private Unparted() {
	}

	static List<String> pieces(String line) {
		if (line.codePoints().anyMatch(Character::isIdeographic)) {
			return chinese(line);
		}
		List<String> words = Arrays.asList(line.split(" "));
		if (words.size() <= NAME + 1) {
			return List.of(line);
		}
		int from = NAME;
		while (from < words.size() && Signs.title(words.get(from)) == 0) {
			from++;
		}
		int to = from;
		while (to < words.size() && Signs.title(words.get(to)) > 0) {
			to++;
		}
		return Stream
			.of(words.subList(0, NAME), words.subList(NAME, from), words.subList(from, to),
					words.subList(to, words.size()))
			.filter((piece) -> !piece.isEmpty())
			.map((piece) -> String.join(" ", piece))
			.toList();
	}

	/** Words of Latin letters that follow each other stay together. */
	private static List<String> chinese(String line) {
		List<String> pieces = new ArrayList<>();
		boolean latin = false;
		for (String word : line.split("[ \u3000]+")) {
			boolean han = word.codePoints().anyMatch(Character::isIdeographic);
			if (!han && latin) {
				pieces.add(pieces.removeLast() + " " + word);
			}
			else {
				pieces.add(word);
			}
			latin = !han;
		}
		return pieces;
	}

}

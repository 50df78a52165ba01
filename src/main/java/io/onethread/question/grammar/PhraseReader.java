package io.onethread.question.grammar;

import java.time.LocalDate;
import java.util.List;

/**
 * Reads phrases like "customers of Optics without activity for 60 days" or 华东光学的关键联系人. No
 * guesses beyond the grammar: what it does not know, it says.
 */
public final class PhraseReader {

	/** Nobody asks longer questions in a search bar; what is beyond is left out. */
	public static final int LONGEST = 200;

	private PhraseReader() {
	}

	/**
	 * Reads a phrase.
	 * @param vocabulary the names whoever asks may know
	 * @param names looks up names that are in no vocabulary
	 * @param today what times are counted from
	 */
	public static Reading read(String phrase, Vocabulary vocabulary, Names names, LocalDate today) {
		String cut = (phrase.length() > LONGEST) ? phrase.substring(0, LONGEST) : phrase;
		List<Token> tokens = new Scanner(cut, new Segments(vocabulary, names), today).scan();
		return new Interpretation(tokens).read();
	}

	/** All ways to write a title that a condition names. */
	public static List<String> titles(String word) {
		return Lexicon.WORDS.titles(word);
	}

}

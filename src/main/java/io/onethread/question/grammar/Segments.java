package io.onethread.question.grammar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the names in what lies between the words of the grammar. */
final class Segments {

	/** So many times names are looked up for one phrase. */
	private static final int LOOKS = 8;

	private static final Pattern GLUE = Pattern
		.compile(" (?:of|in|at|from|by|for|and|or|to|on|the|that|are|is|[,;:]) |[,;:、，；：]");

	private final Vocabulary vocabulary;

	private final Names names;

	private int looks;

	Segments(Vocabulary vocabulary, Names names) {
		this.vocabulary = vocabulary;
		this.names = names;
	}

	/** A record that is called exactly so. */
	Optional<Name> exactly(String text) {
		return look(text).stream().filter(Names.Found::exact).map(Names.Found::name).findFirst();
	}

	/** Whether a longer name of the vocabulary begins with a word of the grammar. */
	boolean beginsName(String text, int start, int length) {
		int longest = Math.min(this.vocabulary.longest(), text.length() - start);
		for (int end = start + longest; end > start + length; end--) {
			if (Text.isEdge(text, end) && !this.vocabulary.written(text.substring(start, end)).isEmpty()
					&& Text.folded(text.substring(start, end)).length() > length) {
				return true;
			}
		}
		return false;
	}

	/** What somebody put in quotes is a name and nothing else. */
	List<Token> named(String text) {
		List<Name> known = this.vocabulary.written(text);
		return known.isEmpty() ? List.of(piece(text)) : List.of(new Token.Known(known.getFirst()));
	}

	List<Token> read(String segment) {
		Stripped bare = strip(segment);
		for (String whole : bare.cores()) {
			List<Name> known = this.vocabulary.written(whole);
			if (!known.isEmpty()) {
				return bare.around(whole, List.of(new Token.Known(known.getFirst())));
			}
		}
		if (bare.core().isEmpty()) {
			return bare.around("", List.of());
		}
		// 无锡 is a city although 无 is a word for without.
		for (String core : Text.hasHan(segment) ? bare.cores() : List.of(bare.core())) {
			Optional<Name> exact = isName(core) ? exactly(core) : Optional.empty();
			if (exact.isPresent()) {
				return bare.around(core, List.of(new Token.Known(exact.get())));
			}
		}
		return bare.around(bare.core(), split(bare.core()));
	}

	/** The names of the vocabulary in a text, and what is between them. */
	private List<Token> split(String text) {
		List<Token> tokens = new ArrayList<>();
		int gap = 0;
		int place = 0;
		while (place < text.length()) {
			int end = Text.isEdge(text, place) ? nameEnd(text, place) : 0;
			if (end > place) {
				gap(text.substring(gap, place), tokens);
				tokens.add(new Token.Known(this.vocabulary.written(text.substring(place, end)).getFirst()));
				gap = end;
				place = end;
			}
			else {
				place++;
			}
		}
		gap(text.substring(gap), tokens);
		boolean covered = tokens.stream()
			.allMatch((token) -> token instanceof Token.Known || token instanceof Token.Word);
		if (!covered && tokens.size() > 1) {
			// Better one name that holds others than a name and a rest of it.
			Token whole = piece(text);
			if (!(whole instanceof Token.Unknown)) {
				return List.of(whole);
			}
		}
		return tokens;
	}

	private int nameEnd(String text, int start) {
		for (int end = Math.min(text.length(), start + this.vocabulary.longest()); end > start; end--) {
			if (Text.isEdge(text, end) && !Character.isWhitespace(text.charAt(end - 1))
					&& !this.vocabulary.written(text.substring(start, end)).isEmpty()) {
				return end;
			}
		}
		return 0;
	}

	private void gap(String text, List<Token> tokens) {
		Stripped bare = strip(text.strip());
		if (bare.core().isEmpty()) {
			tokens.addAll(bare.around("", List.of()));
			return;
		}
		Token whole = piece(bare.core());
		Matcher glue = GLUE.matcher(bare.core());
		if (whole instanceof Token.Unknown && glue.find()) {
			tokens.addAll(bare.around(bare.core(), List.of()));
			gap(bare.core().substring(0, glue.start()), tokens);
			gap(bare.core().substring(glue.end()), tokens);
			return;
		}
		tokens.addAll(bare.around(bare.core(), List.of(whole)));
	}

	/** A piece that no vocabulary holds: looked up, or not understood. */
	private Token piece(String text) {
		List<Names.Found> found = isName(text) ? look(text) : List.of();
		List<Names.Found> sure = found.stream().filter((one) -> !one.near()).toList();
		Optional<Names.Found> exact = sure.stream().filter(Names.Found::exact).findFirst();
		if (exact.isPresent() || sure.size() == 1) {
			return new Token.Known(exact.orElseGet(sure::getFirst).name());
		}
		if (!sure.isEmpty()) {
			return new Token.Part(text, sure.getFirst().name().topic());
		}
		String word = Suggestion.of(text, this.vocabulary);
		return new Token.Unknown(text, (word.isEmpty() && !found.isEmpty()) ? found.getFirst().name().text() : word);
	}

	private List<Names.Found> look(String text) {
		return (this.looks++ < LOOKS) ? this.names.called(text) : List.of();
	}

	private static boolean isName(String text) {
		int length = text.codePointCount(0, text.length());
		return length >= (Text.hasHan(text) ? 2 : 3) && length <= 60 && text.codePoints().anyMatch(Character::isLetter);
	}

	/** A text without the small words at its ends. */
	private record Stripped(List<Token> before, String core, List<Token> after, List<Cut> cuts) {

		/** The text with some of the small words left on, longest first. */
		List<String> cores() {
			return this.cuts.stream().map(Cut::core).toList();
		}

		List<Token> around(String core, List<Token> inside) {
			Cut cut = this.cuts.stream()
				.filter((one) -> one.core().equals(core))
				.findFirst()
				.orElse(new Cut(core, this.before.size(), this.after.size()));
			List<Token> all = new ArrayList<>(this.before.subList(0, cut.before()));
			all.addAll(inside);
			all.addAll(this.after.subList(this.after.size() - cut.after(), this.after.size()));
			return all;
		}

	}

	private record Cut(String core, int before, int after) {

	}

	private static Stripped strip(String segment) {
		List<Token> before = new ArrayList<>();
		List<Integer> starts = new ArrayList<>(List.of(0));
		int start = 0;
		for (int end; start < segment.length() && (end = small(segment, start)) > start; start = blanks(segment, end)) {
			before.add(new Token.Word(segment.substring(start, end),
					Lexicon.WORDS.written(segment.substring(start, end))));
			starts.add(blanks(segment, end));
		}
		List<Token> after = new ArrayList<>();
		List<Integer> ends = new ArrayList<>(List.of(segment.length()));
		int end = segment.length();
		for (int from; end > start && (from = smallBefore(segment, end, start)) < end; end = trimmed(segment, from)) {
			after.addFirst(
					new Token.Word(segment.substring(from, end), Lexicon.WORDS.written(segment.substring(from, end))));
			ends.add(Math.max(start, trimmed(segment, from)));
		}
		List<Cut> cuts = new ArrayList<>();
		for (int i = 0; i < starts.size(); i++) {
			for (int j = 0; j < ends.size(); j++) {
				if (starts.get(i) <= ends.get(j)) {
					cuts.add(new Cut(segment.substring(starts.get(i), ends.get(j)), i, j));
				}
			}
		}
		cuts.sort(Comparator.comparingInt((Cut cut) -> cut.core().length()).reversed());
		return new Stripped(before, segment.substring(Math.min(start, end), end).strip(), after, cuts);
	}

	private static int small(String text, int start) {
		for (int end = Math.min(text.length(), start + Lexicon.WORDS.longest()); end > start; end--) {
			if (Text.isEdge(text, end) && !Lexicon.WORDS.written(text.substring(start, end)).isEmpty()) {
				return end;
			}
		}
		return start;
	}

	private static int smallBefore(String text, int end, int least) {
		for (int start = Math.max(least, end - Lexicon.WORDS.longest()); start < end; start++) {
			if (Text.isEdge(text, start) && !Lexicon.WORDS.written(text.substring(start, end)).isEmpty()) {
				return start;
			}
		}
		return end;
	}

	private static int blanks(String text, int place) {
		int next = place;
		while (next < text.length() && !Character.isLetterOrDigit(text.charAt(next))) {
			next++;
		}
		return next;
	}

	private static int trimmed(String text, int place) {
		int end = place;
		while (end > 0 && !Character.isLetterOrDigit(text.charAt(end - 1))) {
			end--;
		}
		return end;
	}

}

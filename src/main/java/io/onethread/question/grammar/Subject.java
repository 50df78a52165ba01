package io.onethread.question.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import io.onethread.question.grammar.Lexicon.Entry;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase asks for. English names it first, Chinese last; what comes after "with"
 * or "without" is a property of it.
 *
 * @param kind the kind of records
 * @param place where in the phrase it is named; -1 where it follows from the rest only
 */
record Subject(Kind kind, int place) {

	private static final Set<String> ASKING = Set.of("who", "谁");

	private static final Set<String> RELATIONS = Set.of("knows", "know", "knows the", "owns", "own", "runs", "run",
			"sold", "认识", "熟悉", "负责");

	static Subject of(List<Token> tokens) {
		List<Integer> nouns = new ArrayList<>();
		Integer who = null;
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i) instanceof Token.Word word && word.is("kind") && !isProperty(tokens, i)) {
				if (!ASKING.contains(word.text())) {
					nouns.add(i);
				}
				else if (who == null) {
					who = i;
				}
			}
		}
		if (who != null && (nouns.isEmpty() || isAsked(tokens, who))) {
			return new Subject(Kind.REP, who);
		}
		if (!nouns.isEmpty()) {
			boolean han = Text.hasHan(((Token.Word) tokens.get(nouns.getLast())).text());
			int place = han ? nouns.getLast() : nouns.getFirst();
			return new Subject(Kind.valueOf(((Token.Word) tokens.get(place)).first("kind").part(0)), place);
		}
		return new Subject(implied(tokens), -1);
	}

	/** Whether a noun says what the subject has or lacks. */
	static boolean isProperty(List<Token> tokens, int place) {
		int before = place - 1;
		while (before >= 0 && (tokens.get(before) instanceof Token.Time || isGlue(tokens.get(before))
				|| tokens.get(before) instanceof Token.Word word && word.is("choice"))) {
			before--;
		}
		return before >= 0 && tokens.get(before) instanceof Token.Word word && (word.is("with") || word.is("without"));
	}

	static boolean isGlue(Token token) {
		return token instanceof Token.Word word && word.is("glue");
	}

	private static boolean isAsked(List<Token> tokens, int who) {
		return who + 1 < tokens.size() && tokens.get(who + 1) instanceof Token.Word next
				&& RELATIONS.contains(next.text());
	}

	private static Kind implied(List<Token> tokens) {
		Kind kind = null;
		for (Token token : tokens) {
			if (token instanceof Token.Word word) {
				kind = first(kind, implied(word));
			}
		}
		return (kind != null) ? kind : Kind.CUSTOMER;
	}

	private static @Nullable Kind implied(Token.Word word) {
		for (Entry entry : word.entries()) {
			switch (entry.role()) {
				case "intro" -> {
					return Kind.REP;
				}
				case "title" -> {
					return Kind.CONTACT;
				}
				case "choice", "flag" -> {
					return Kind.valueOf(entry.part(0));
				}
				case "topic" -> {
					Topic topic = Topic.valueOf(entry.part(0));
					return topic.fits(Kind.CUSTOMER) ? null : topic.fits(Kind.PROJECT) ? Kind.PROJECT : Kind.ORDER;
				}
				default -> {
					// Says nothing of a kind.
				}
			}
		}
		return null;
	}

	private static @Nullable Kind first(@Nullable Kind one, @Nullable Kind other) {
		return (one != null) ? one : other;
	}

}

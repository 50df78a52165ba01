package io.onethread.question.grammar;

import java.util.List;

/** A piece of a phrase whose meaning is known, or not. */
sealed interface Token {

	/** A word of the grammar, with its meanings. */
	record Word(String text, List<Lexicon.Entry> entries) implements Token {

		boolean is(String role) {
			return this.entries.stream().anyMatch((entry) -> entry.is(role));
		}

		Lexicon.Entry first(String role) {
			return this.entries.stream().filter((entry) -> entry.is(role)).findFirst().orElseThrow();
		}

	}

	/** A time. */
	record Time(Span span) implements Token {

	}

	/** An amount of money. */
	record Money(Operand.Amount amount) implements Token {

	}

	/** How many are wanted. */
	record Top(int count) implements Token {

	}

	/** A name out of the graph. */
	record Known(Name name) implements Token {

	}

	/** Part of several records' names. */
	record Part(String text, Topic topic) implements Token {

	}

	/** What is not understood. */
	record Unknown(String text, String suggestion) implements Token {

	}

}

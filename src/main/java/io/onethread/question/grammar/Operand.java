package io.onethread.question.grammar;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What a condition compares with. */
public sealed interface Operand {

	/** As it stands in an address. */
	String text();

	/** A record, or the reader. */
	record Ref(String id) implements Operand {

		/** Whoever reads the answer. */
		public static final Ref ME = new Ref("me");

		@Override
		public String text() {
			return this.id;
		}

	}

	/** A word: one of the choices, or a part of a name. */
	record Word(String word) implements Operand {

		/** Before a word, where a record could stand as well. */
		private static final String MARK = "~";

		@Override
		public String text() {
			return MARK + this.word;
		}

	}

	/** At least, at most, or both. */
	record Amount(@Nullable Double least, @Nullable Double most) implements Operand {

		@Override
		public String text() {
			return number(this.least) + ".." + number(this.most);
		}

		static Optional<Operand> parse(String text) {
			int dots = text.indexOf("..");
			try {
				Double least = (dots > 0) ? Double.valueOf(text.substring(0, dots)) : null;
				Double most = (dots >= 0 && dots + 2 < text.length()) ? Double.valueOf(text.substring(dots + 2)) : null;
				boolean plain = dots >= 0 && (least != null || most != null)
						&& (least == null || Double.isFinite(least)) && (most == null || Double.isFinite(most));
				return plain ? Optional.of(new Amount(least, most)) : Optional.empty();
			}
			catch (NumberFormatException ex) {
				return Optional.empty();
			}
		}

		private static String number(@Nullable Double value) {
			return (value == null) ? ""
					: (value == Math.rint(value)) ? String.format(Locale.ROOT, "%.0f", value) : value.toString();
		}

	}

	/** A time. */
	record Time(Span span) implements Operand {

		@Override
		public String text() {
			return this.span.text();
		}

	}

	/** It is so. */
	record Yes() implements Operand {

		static final Yes YES = new Yes();

		@Override
		public String text() {
			return "yes";
		}

	}

	/** That it is so. */
	static Operand yes() {
		return Yes.YES;
	}

	/** Reads what stands in an address; empty where it makes no sense. */
	static Optional<Operand> parse(Topic topic, String text) {
		if (text.isBlank() || text.length() > 120) {
			return Optional.empty();
		}
		return switch (topic.shape()) {
			case FLAG -> Optional.of(Yes.YES);
			case AMOUNT -> Amount.parse(text);
			case SPAN -> Span.parse(text).map(Time::new);
			case RECORD -> Optional.of(text.startsWith(Word.MARK) ? new Word(text.substring(1)) : new Ref(text));
			case WORD, CHOICE -> Optional.of(new Word(text.startsWith(Word.MARK) ? text.substring(1) : text));
		};
	}

}

package io.onethread.question.grammar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import io.onethread.question.grammar.Operand.Amount;
import io.onethread.question.grammar.Operand.Time;

/** The times and amounts of a phrase, each taken by the word that is nearest. */
final class Slots {

	private final List<Token> tokens;

	private final Map<Integer, Operand> spans = new LinkedHashMap<>();

	private final Map<Integer, Amount> amounts = new LinkedHashMap<>();

	Slots(List<Token> tokens) {
		this.tokens = tokens;
		for (int i = 0; i < tokens.size(); i++) {
			if (tokens.get(i) instanceof Token.Time time) {
				this.spans.put(i, new Time(time.span()));
			}
			else if (tokens.get(i) instanceof Token.Money money) {
				this.amounts.put(i, money.amount());
			}
		}
	}

	/** The time that belongs to the word at a place. */
	Optional<Operand> span(int place) {
		return nearest(place, this.spans, 4).map(this.spans::remove);
	}

	/** The amount that belongs to the word at a place. */
	Optional<Operand> amount(int place) {
		return nearest(place, this.amounts, 1).map(this.amounts::remove);
	}

	List<Operand> spansLeft() {
		return List.copyOf(this.spans.values());
	}

	List<Amount> amountsLeft() {
		return List.copyOf(this.amounts.values());
	}

	private Optional<Integer> nearest(int place, Map<Integer, ?> open, int farthest) {
		return open.keySet()
			.stream()
			.filter((one) -> distance(place, one) <= farthest)
			.min(java.util.Comparator.comparingInt((one) -> distance(place, one)));
	}

	/** How many words that mean something lie between. */
	private int distance(int one, int other) {
		int between = 0;
		for (int i = Math.min(one, other) + 1; i < Math.max(one, other); i++) {
			boolean small = Subject.isGlue(this.tokens.get(i))
					|| this.tokens.get(i) instanceof Token.Word word && (word.is("without") || word.is("with"));
			between += small ? 0 : 1;
		}
		return between;
	}

}

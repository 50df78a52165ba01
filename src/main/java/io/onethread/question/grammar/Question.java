package io.onethread.question.grammar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is asked: records of a kind that meet all conditions, in an order, all or the
 * first ones.
 *
 * @param top how many; 0 for all
 */
public record Question(Kind kind, List<Condition> conditions, Order order, int top) {

	private static final int MOST = 12;

	/** In which order. */
	public enum Order {

		/** What most is at stake with first. */
		STAKE,

		NEWEST, OLDEST,

		/** What nobody was in touch with for longest first. */
		QUIETEST,

		NAME;

		/** As it stands in an address. */
		public String word() {
			return name().toLowerCase(java.util.Locale.ROOT);
		}

		static Order of(String word) {
			for (Order order : values()) {
				if (order.word().equals(word)) {
					return order;
				}
			}
			return STAKE;
		}

	}

	public Question {
		conditions = List.copyOf(conditions);
	}

	/** All records of a kind. */
	public static Question all(Kind kind) {
		return new Question(kind, List.of(), Order.STAKE, 0);
	}

	/** The condition of a topic. */
	public Optional<Condition> of(Topic topic) {
		return this.conditions.stream().filter((one) -> one.topic() == topic).findFirst();
	}

	/** With another condition of its topic, or one more. */
	public Question with(Condition condition) {
		List<Condition> changed = new ArrayList<>(this.conditions);
		int place = changed.indexOf(of(condition.topic()).orElse(condition));
		if (place < 0) {
			changed.add(condition);
		}
		else {
			changed.set(place, condition);
		}
		return new Question(this.kind, changed, this.order, this.top);
	}

	/** Without any condition of a topic. */
	public Question without(Topic topic) {
		return new Question(this.kind, this.conditions.stream().filter((one) -> one.topic() != topic).toList(),
				this.order, this.top);
	}

	/** Of another kind, with the conditions that fit it. */
	public Question of(Kind other) {
		return new Question(other,
				this.conditions.stream()
					.filter((one) -> one.topic().fits(other) && one.topic() != Topic.STATUS)
					.toList(),
				this.order, this.top);
	}

	public Question in(Order other) {
		return new Question(this.kind, this.conditions, other, this.top);
	}

	public Question first(int count) {
		return new Question(this.kind, this.conditions, this.order, count);
	}

	/**
	 * As it stands in an address: {@code find=customer&city=~Shanghai&quiet=60d}. A
	 * condition that must not be met begins with an exclamation mark.
	 */
	public Map<String, List<String>> parameters() {
		Map<String, List<String>> parameters = new LinkedHashMap<>();
		parameters.put("find", List.of(this.kind.word()));
		for (Condition condition : this.conditions) {
			parameters.put(condition.topic().word(),
					condition.operands().stream().map((one) -> (condition.not() ? "!" : "") + one.text()).toList());
		}
		if (this.order != Order.STAKE) {
			parameters.put("order", List.of(this.order.word()));
		}
		if (this.top > 0) {
			parameters.put("top", List.of(String.valueOf(this.top)));
		}
		return parameters;
	}

	/**
	 * Reads an address. What makes no sense is left out; empty where no kind is named.
	 */
	public static Optional<Question> parse(Map<String, List<String>> parameters) {
		return parameters.getOrDefault("find", List.of()).stream().findFirst().flatMap(Kind::of).map((kind) -> {
			Question question = all(kind);
			for (Map.Entry<String, List<String>> one : parameters.entrySet()) {
				Optional<Condition> condition = Topic.of(one.getKey())
					.filter((topic) -> topic.fits(kind))
					.flatMap((topic) -> condition(topic, one.getValue()));
				question = condition.map(question::with).orElse(question);
			}
			return question
				.in(parameters.getOrDefault("order", List.of()).stream().findFirst().map(Order::of).orElse(Order.STAKE))
				.first(parameters.getOrDefault("top", List.of()).stream().findFirst().map(Question::count).orElse(0));
		});
	}

	private static Optional<Condition> condition(Topic topic, List<String> texts) {
		boolean not = texts.stream().anyMatch((text) -> text.startsWith("!"));
		List<Operand> operands = texts.stream()
			.limit(MOST)
			.flatMap((text) -> Operand.parse(topic, text.startsWith("!") ? text.substring(1) : text).stream())
			.toList();
		return operands.isEmpty() ? Optional.empty() : Optional.of(new Condition(topic, not, operands));
	}

	private static int count(String text) {
		return text.matches("\\d{1,4}") ? Integer.parseInt(text) : 0;
	}

}

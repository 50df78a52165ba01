package io.onethread.question.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * One condition: of one topic, met by one of the operands.
 *
 * @param not whether it must not be met
 */
public record Condition(Topic topic, boolean not, List<Operand> operands) {

	public Condition {
		operands = List.copyOf(operands);
	}

	/** A condition that is met by one thing. */
	public static Condition of(Topic topic, Operand operand) {
		return new Condition(topic, false, List.of(operand));
	}

	/** The same, turned round. */
	public Condition turned() {
		return new Condition(this.topic, !this.not, this.operands);
	}

	/** Also met by what meets the other. */
	Condition or(Condition other) {
		List<Operand> all = new ArrayList<>(this.operands);
		other.operands.stream().filter((one) -> !all.contains(one)).forEach(all::add);
		return new Condition(this.topic, this.not, all);
	}

}

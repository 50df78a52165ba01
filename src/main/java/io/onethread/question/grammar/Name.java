package io.onethread.question.grammar;

import java.util.List;

/**
 * A name out of the graph that a phrase may hold.
 *
 * @param topic what it is a name of
 * @param id the record's id; the name itself where it is no record, as with a city
 * @param text how it is shown
 * @param forms how it may be written: other languages, short forms, sounds
 */
public record Name(Topic topic, String id, String text, List<String> forms) {

	public Name {
		forms = List.copyOf(forms);
	}

	/** What a condition compares with. */
	Operand operand() {
		return (this.topic.shape() == Topic.Shape.RECORD) ? new Operand.Ref(this.id) : new Operand.Word(this.id);
	}

}

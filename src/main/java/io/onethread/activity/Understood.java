package io.onethread.activity;

import java.util.List;

import io.onethread.activity.oneline.Mention;
import io.onethread.activity.oneline.Name;
import io.onethread.activity.oneline.OneLine;
import io.onethread.activity.oneline.Span;

/**
 * How a line was understood.
 *
 * @param line what it says
 * @param mentions what it names, in the order of the line
 * @param implied what follows from that, such as whom a person works for
 */
public record Understood(OneLine line, List<Mention> mentions, List<Name> implied) {

	/** What is left of the line as its subject, these names taken away. */
	public String subject(List<Mention> taken) {
		List<Span> spans = taken.stream().map(Mention::span).toList();
		return this.line.subject(spans);
	}

}

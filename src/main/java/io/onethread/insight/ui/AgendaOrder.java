package io.onethread.insight.ui;

import java.util.Comparator;
import java.util.Objects;

import io.onethread.shell.AgendaItem;
import io.onethread.shell.Chip;

/** Most at stake first; of what is worth the same, what is due first. */
final class AgendaOrder {

	/** A due that sorts behind all others. */
	private static final String NEVER = "~";

	static final Comparator<AgendaItem> MOST_AT_STAKE_FIRST = Comparator.comparingDouble(AgendaItem::stake)
		.reversed()
		.thenComparing((item) -> Objects.requireNonNullElse(item.due(), NEVER))
		.thenComparing((item) -> urgency(item.tone()))
		.thenComparing(AgendaItem::key);

	private AgendaOrder() {
	}

	private static int urgency(Chip.Tone tone) {
		return switch (tone) {
			case BAD -> 0;
			case THREAD -> 1;
			case WARN -> 2;
			case INFO -> 3;
			case PLAIN -> 4;
			case GOOD -> 5;
		};
	}

}

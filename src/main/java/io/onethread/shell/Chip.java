package io.onethread.shell;

import java.util.Locale;

import com.vaadin.flow.component.html.Span;

/** A few words about a state. */
public class Chip extends Span {

	/** How a chip is coloured; {@link #THREAD} is for what is shared or overlaps. */
	public enum Tone {

		PLAIN, GOOD, WARN, BAD, INFO, THREAD

	}

	public Chip(String text, Tone tone) {
		super(text);
		addClassNames("ot-chip", "ot-chip-" + tone.name().toLowerCase(Locale.ROOT));
	}

}

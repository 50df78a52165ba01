package io.onethread.shell;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Something to be done, with its reason.
 *
 * @param key names it for good, as in {@code alert:} and the alert's id
 * @param kind its kind, whose name is the text {@code agenda.kind.<kind>}
 * @param title what to do, in a few words, translated
 * @param reason why, in a line, translated
 * @param stake what is at stake, in the company's currency; 0 where that is unknown
 * @param due the moment or day it is due, as a sort key in ISO-8601, or null
 * @param tone how urgent it looks
 * @param path the route that shows more
 * @param actions what can be done at once
 */
public record AgendaItem(String key, String kind, String title, String reason, double stake, @Nullable String due,
		Chip.Tone tone, String path, List<Action> actions) {

	public AgendaItem {
		actions = List.copyOf(actions);
	}

	/**
	 * Something to be done by one key or click.
	 *
	 * @param text what it says, translated
	 * @param run does it, in the thread of the page
	 */
	public record Action(String text, Runnable run) {

	}

}

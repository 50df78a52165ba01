package io.onethread.lookup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import io.onethread.access.Viewer;

/**
 * Reads what is typed into the search bar as a phrase. Published by a module that knows
 * the grammar; words it makes nothing of are searched as ever.
 */
public interface Phrases {

	/** What a phrase asks, if it asks anything. */
	Optional<Phrase> read(Viewer viewer, String typed, Locale locale);

	/** How it may go on. */
	List<String> complete(Viewer viewer, String typed, Locale locale, int most);

	/** Notes that somebody searched plain words. */
	void searched(Viewer viewer, String typed);

	/** What somebody pinned and asked or searched lately, what is pinned first. */
	List<Earlier> earlier(Viewer viewer, Locale locale, int most);

	/** Keeps a search at hand, before those that were made lately. */
	void pin(Viewer viewer, String typed);

	/** How many records answer to a phrase. May take a moment. */
	long count(Viewer viewer, Phrase phrase);

	/**
	 * A phrase that was understood.
	 *
	 * @param words what was understood, in the reader's language
	 * @param rest what was not
	 * @param path the route that answers
	 * @param countable whether its records can be counted
	 */
	record Phrase(String words, List<String> rest, String path, boolean countable) {

	}

	/**
	 * A question or a search of before.
	 *
	 * @param words what it asks
	 * @param path the route that answers
	 */
	record Earlier(String words, String path, boolean pinned) {

	}

}

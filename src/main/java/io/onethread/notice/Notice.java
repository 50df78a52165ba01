package io.onethread.notice;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;

/**
 * Something that somebody was told.
 *
 * @param id its id
 * @param at when they were told
 * @param textKey the key of the text
 * @param arguments what the text speaks of, as {@link Notices} describes
 * @param names the names of the records among the arguments, by id, as far as the reader
 * may know them now
 * @param path the route that shows more
 * @param read whether they have read it
 */
public record Notice(String id, ZonedDateTime at, String textKey, List<String> arguments, Map<String, String> names,
		String path, boolean read) {

	public Notice {
		arguments = List.copyOf(arguments);
		names = Map.copyOf(names);
	}

}

package io.onethread.relationshipmap;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A customer below a hub.
 *
 * @param hub id of the hub it was asked for
 * @param id its id
 * @param name its name
 * @param nameEn its English name
 * @param value what it ordered in the last 12 months; null where the viewer may not know
 * or nothing was ordered
 * @param inside how many contacts and projects it has; 0 where the viewer may not know
 * @param works who works it, who owns it first
 */
public record MapCustomer(String hub, String id, String name, @Nullable String nameEn, @Nullable Double value,
		long inside, List<Work> works) {

	/**
	 * How a rep works it.
	 *
	 * @param rep the rep's id
	 * @param type {@code OWNS}, {@code RUNS} for projects, {@code SOLD}, or
	 * {@link MapLink#WORKS} for whatever else
	 * @param count how many projects or orders; 1 for the rest
	 */
	public record Work(String rep, String type, long count) {

	}

}

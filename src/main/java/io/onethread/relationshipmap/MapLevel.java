package io.onethread.relationshipmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How near the map is looked at. */
public enum MapLevel {

	/** The divisions and what they share. */
	COMPANY,
	/** One division's branches, or its reps where it has none. */
	DIVISION,
	/** One branch's reps. */
	BRANCH,
	/** One rep's customers. */
	REP,
	/** What hangs together with one customer. */
	CUSTOMER;

	/** The level of this name, in whatever case. */
	public static Optional<MapLevel> of(String name) {
		return Arrays.stream(values())
			.filter((level) -> level.name().equals(name.toUpperCase(Locale.ROOT)))
			.findFirst();
	}

}

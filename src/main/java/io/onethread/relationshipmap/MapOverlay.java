package io.onethread.relationshipmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What can be laid over the map: a question to which each customer is an answer or not.
 */
public enum MapOverlay {

	/** Who works the same customer, or one that looks like it. */
	OVERLAP,
	/** Whose orders fall, or have stopped. */
	DECLINE,
	/** What customers leave. */
	PROFIT,
	/** With whom nobody was in touch, though money is at stake. */
	NEGLECTED,
	/** For whom the viewer answers. */
	MINE,
	/** Where projects are open. */
	PROJECTS;

	/** As it is written in addresses and texts. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The overlay of this key, if there is one. */
	public static Optional<MapOverlay> of(String key) {
		return Arrays.stream(values()).filter((overlay) -> overlay.key().equals(key)).findFirst();
	}

}

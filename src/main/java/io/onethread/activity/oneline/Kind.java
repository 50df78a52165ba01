package io.onethread.activity.oneline;

import java.util.Locale;
import java.util.Optional;

/** What a line speaks of: an activity of some kind, or a task. */
public enum Kind {

	CALL, VISIT, MEETING, MAIL, NOTE, TASK;

	/** As it is written down. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind of that name, if there is one. */
	public static Optional<Kind> of(String key) {
		for (Kind kind : values()) {
			if (kind.key().equals(key)) {
				return Optional.of(kind);
			}
		}
		return Optional.empty();
	}

}

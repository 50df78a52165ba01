package io.onethread.report;

import java.util.Locale;

/** What a rep can have done in a day. */
public enum DayKind {

	VISIT, CALL, MEETING, MAIL, NOTE, ORDER, WON, LOST, MOVED, OPENED, CUSTOMER, CONTACT, TASK;

	/** As it is called in texts and in the graph. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What somebody calls an activity that we have no word for is a note. */
	static DayKind of(String key) {
		for (DayKind kind : values()) {
			if (kind.key().equals(key)) {
				return kind;
			}
		}
		return NOTE;
	}

}

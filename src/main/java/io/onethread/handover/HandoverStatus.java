package io.onethread.handover;

import java.util.Locale;

/** How far a handover is. */
public enum HandoverStatus {

	/** Being planned; nothing is moved. */
	DRAFT,
	/** Being carried out. */
	RUNNING,
	/** Carried out; it can be taken back for a while. */
	DONE,
	/** Being taken back. */
	UNDOING,
	/** Taken back. */
	UNDONE;

	/** As it is stored, and as it is named in keys of texts. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static HandoverStatus of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

	/** Whether the program is at work on it. */
	public boolean isUnderWay() {
		return this == RUNNING || this == UNDOING;
	}

}

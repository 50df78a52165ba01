package io.onethread.handover;

import java.util.Locale;

/** Why somebody hands over. */
public enum HandoverReason {

	/** They leave the company: the login is closed, too. */
	LEAVES,
	/** They take another job inside the company. */
	CHANGES,
	/** They have too much to do it all well. */
	RELIEVED;

	/** As it is stored, and as it is named in keys of texts. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	static HandoverReason of(String key) {
		return valueOf(key.toUpperCase(Locale.ROOT));
	}

}

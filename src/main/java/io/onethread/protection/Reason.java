package io.onethread.protection;

import java.util.Locale;

/** What protects a customer. */
public enum Reason {

	/** Whoever holds it has not had it for long. */
	START,

	FOLLOW_UP, PROJECT, ORDER;

	/** As texts and answers name it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

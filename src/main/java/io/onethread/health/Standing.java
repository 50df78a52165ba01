package io.onethread.health;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonValue;

/** What a customer leaves. */
public enum Standing {

	PROFITABLE, BREAK_EVEN, LOSS_MAKING,
	/** What its goods cost is not known. */
	UNKNOWN;

	/** As it is written in addresses, in the graph and in the API. */
	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}

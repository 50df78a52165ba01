package io.onethread.health;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** What an alert is about. */
public enum AlertKind {

	/** Orders fall against the customer's own past. */
	DECLINE,
	/** It has not ordered for longer than its rhythm explains. */
	SILENCE,
	/** It costs more than it brings. */
	LOSS;

	/** As it is written in addresses, in the graph and in the API. */
	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The kind that a word means, if any. */
	public static Optional<AlertKind> of(@Nullable String word) {
		return Arrays.stream(values()).filter((kind) -> kind.word().equals(word)).findFirst();
	}

}

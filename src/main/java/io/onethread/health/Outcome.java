package io.onethread.health;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;

/** How an alert ended. */
public enum Outcome {

	/** The customer is back. */
	RECOVERED,
	/** The customer is gone, or so much of its business; why is said. */
	LOST,
	/** There was nothing to be alarmed about. */
	FALSE;

	/** As it is written in addresses, in the graph and in the API. */
	@JsonValue
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** The outcome that a word means, if any. */
	public static Optional<Outcome> of(@Nullable String word) {
		return Arrays.stream(values()).filter((one) -> one.word().equals(word)).findFirst();
	}

}

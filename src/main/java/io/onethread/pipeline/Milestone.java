package io.onethread.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * How far a project is, the same for the whole company. Each stage of each division's
 * process stands for one of these, so that funnels of different divisions add up.
 */
public enum Milestone {

	/** Somebody may want something. */
	LEAD(0.1),
	/** There is a need, a budget, and somebody to talk to. */
	QUALIFIED(0.25),
	/** The customer has an offer. */
	OFFERED(0.5),
	/** Terms are being agreed on. */
	NEGOTIATING(0.75),
	/** The customer has bought. */
	WON(1),
	/** The customer will not buy. */
	LOST(0);

	private final double probability;

	Milestone(double probability) {
		this.probability = probability;
	}

	/** How it is named in the graph and the API. */
	public String key() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** Whether a project that is here can still be won or lost. */
	public boolean open() {
		return this != WON && this != LOST;
	}

	/** How likely a project that is here is won, as long as nobody says otherwise. */
	public double probability() {
		return this.probability;
	}

	/** What a project that is here has as its status. */
	public String status() {
		return open() ? "open" : key();
	}

	/** The milestone of this key, if there is one. */
	public static Optional<Milestone> of(@Nullable String key) {
		return Arrays.stream(values()).filter((one) -> one.key().equals(key)).findFirst();
	}

	/** Those at which nothing is decided yet, in order. */
	public static List<Milestone> undecided() {
		return Arrays.stream(values()).filter(Milestone::open).toList();
	}

}

package io.onethread.access;

/** Why a login cannot be added or changed. */
public final class UserProblem extends RuntimeException {

	private final String key;

	private final String argument;

	UserProblem(String key, String argument) {
		super(key + ": " + argument);
		this.key = key;
		this.argument = argument;
	}

	/** The key of the text that says it. */
	public String key() {
		return this.key;
	}

	/** What the text speaks of. */
	public String argument() {
		return this.argument;
	}

}

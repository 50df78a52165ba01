package io.onethread.graph;

import org.jspecify.annotations.Nullable;

/** Why the program cannot start, in words for whoever started it. */
public final class StartupProblem extends RuntimeException {

	private final String remedy;

	/**
	 * A problem.
	 * @param problem what is wrong
	 * @param remedy what to do about it
	 * @param cause what it came from, if anything
	 */
	public StartupProblem(String problem, String remedy, @Nullable Throwable cause) {
		super(problem, cause);
		this.remedy = remedy;
	}

	/** What to do about it. */
	public String remedy() {
		return this.remedy;
	}

}

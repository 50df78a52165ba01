package io.onethread.terminal;

import io.onethread.graph.StartupProblem;

/** Why a command cannot be carried out, in words for whoever typed it. */
final class TerminalProblem extends RuntimeException {

	TerminalProblem(String message) {
		super(message);
	}

	/** The same as a problem of the start, with its remedy. */
	TerminalProblem(StartupProblem problem) {
		super(problem.getMessage() + System.lineSeparator() + problem.remedy(), problem);
	}

}

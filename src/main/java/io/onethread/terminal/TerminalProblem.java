package io.onethread.terminal;

/** Why a command cannot be carried out, in words for whoever typed it. */
final class TerminalProblem extends RuntimeException {

	TerminalProblem(String message) {
		super(message);
	}

}

package io.onethread.impact;

/** Why a change was not made, or not taken back. Nothing was changed. */
public abstract sealed class ImpactProblem extends RuntimeException {

	private ImpactProblem(String message) {
		super(message);
	}

	/** There is nothing of that kind, or the viewer may not know of it. */
	public static final class NotThere extends ImpactProblem {

		NotThere() {
			super("There is no such record or change");
		}

	}

	/** The viewer may not make this change. */
	public static final class Forbidden extends ImpactProblem {

		Forbidden() {
			super("Who leads the company decides what is sold by whom");
		}

	}

	/** Somebody changed it meanwhile. */
	public static final class Changed extends ImpactProblem {

		Changed() {
			super("It was changed meanwhile");
		}

	}

}

package io.onethread.overlap;

/** Why nothing was done about a case. */
public abstract sealed class OverlapCaseProblem extends RuntimeException {

	private OverlapCaseProblem(String message) {
		super(message);
	}

	/** There is no such overlap or case, or the viewer may not know of it. */
	public static final class NotThere extends OverlapCaseProblem {

		NotThere() {
			super("There is no such overlap or case");
		}

	}

	/** The viewer may know of the case but not decide it. */
	public static final class Forbidden extends OverlapCaseProblem {

		Forbidden() {
			super("A case is ruled on by a manager above all its parties, or an executive");
		}

	}

	/** Somebody else has ruled, or taken the ruling back, meanwhile. */
	public static final class Changed extends OverlapCaseProblem {

		Changed() {
			super("The case was changed meanwhile");
		}

	}

	/** A reason, a leading rep, or who takes which product line is missing. */
	public static final class Incomplete extends OverlapCaseProblem {

		Incomplete() {
			super("A ruling needs a reason, and a rep for the lead or for each product line");
		}

	}

	/** The ruling cannot be carried out, or not be taken back: owners were changed. */
	public static final class NotPossible extends OverlapCaseProblem {

		NotPossible(Throwable cause) {
			super("Who answers for the customers cannot be changed so");
			initCause(cause);
		}

	}

}

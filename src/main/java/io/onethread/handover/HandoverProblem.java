package io.onethread.handover;

/** Why nothing was done about a handover. */
public abstract sealed class HandoverProblem extends RuntimeException {

	private HandoverProblem(String message) {
		super(message);
	}

	/** There is no such handover or rep, or the viewer may not know of it. */
	public static final class NotThere extends HandoverProblem {

		NotThere() {
			super("There is no such handover");
		}

	}

	/** That is for those above the rep. */
	public static final class Forbidden extends HandoverProblem {

		Forbidden() {
			super("Only those above a rep hand over what the rep holds");
		}

	}

	/** What hangs on the rep, or who takes it over, is no longer as it was seen. */
	public static final class Changed extends HandoverProblem {

		Changed() {
			super("The plan is no longer what was seen");
		}

	}

	/** Something has no successor yet, or one who is not there. */
	public static final class Incomplete extends HandoverProblem {

		Incomplete() {
			super("Everything needs a successor who is there");
		}

	}

	/** Nobody hands over without saying why. */
	public static final class ReasonMissing extends HandoverProblem {

		ReasonMissing() {
			super("Say why");
		}

	}

	/** In its present state this cannot be done to it. */
	public static final class WrongState extends HandoverProblem {

		WrongState() {
			super("The handover is not in a state for that");
		}

	}

	/** The time for taking it back is over. */
	public static final class TooLate extends HandoverProblem {

		TooLate() {
			super("The handover cannot be taken back any more");
		}

	}

}

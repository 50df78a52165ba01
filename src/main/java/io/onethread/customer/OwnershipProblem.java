package io.onethread.customer;

/** Why nothing was changed about who answers for a customer. */
public abstract sealed class OwnershipProblem extends RuntimeException {

	private OwnershipProblem(String message) {
		super(message);
	}

	/** There is no such customer, or the viewer may not know of it. */
	public static final class NotThere extends OwnershipProblem {

		NotThere() {
			super("There is no such customer");
		}

	}

	/** The viewer may know of it but not decide about this. */
	public static final class Forbidden extends OwnershipProblem {

		Forbidden() {
			super("That is for the owner and those above them to decide");
		}

	}

	/** Somebody else was faster: who answers for it is no longer what the viewer saw. */
	public static final class Changed extends OwnershipProblem {

		Changed() {
			super("Who answers for the customer was changed meanwhile");
		}

	}

	/** The rep it should go to is not there or has left. */
	public static final class NoSuchRep extends OwnershipProblem {

		NoSuchRep() {
			super("The customer can only go to a rep who is there");
		}

	}

	/**
	 * What is asked for is so already, or cannot be: there is an owner, a day is past.
	 */
	public static final class Pointless extends OwnershipProblem {

		Pointless() {
			super("This would change nothing, or cannot be");
		}

	}

	/** Somebody must say why. */
	public static final class ReasonMissing extends OwnershipProblem {

		ReasonMissing() {
			super("Say why");
		}

	}

	/** It is too late to take it back: it was long ago, or was changed again since. */
	public static final class TooLate extends OwnershipProblem {

		TooLate() {
			super("It cannot be taken back any more");
		}

	}

}

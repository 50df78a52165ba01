package io.onethread.overlap;

/** Why nothing was asked or answered. */
public abstract sealed class InquiryProblem extends RuntimeException {

	private InquiryProblem(String message) {
		super(message);
	}

	/** There is no such inquiry, or no such customer to ask after, for this viewer. */
	public static final class NotThere extends InquiryProblem {

		NotThere() {
			super("There is nothing to ask after, or no such inquiry");
		}

	}

	/** The viewer may know of it but not ask, or not answer. */
	public static final class Forbidden extends InquiryProblem {

		Forbidden() {
			super("Reps and managers ask; those who answer for the customer answer");
		}

	}

	/** The viewer asked so much lately that it looks like searching. */
	public static final class TooMany extends InquiryProblem {

		TooMany() {
			super("Too many inquiries; wait for answers, or until tomorrow");
		}

	}

	/** Why one asks is missing. */
	public static final class Incomplete extends InquiryProblem {

		Incomplete() {
			super("An inquiry needs a reason");
		}

	}

	/** It was answered or taken back meanwhile. */
	public static final class Changed extends InquiryProblem {

		Changed() {
			super("The inquiry was answered or taken back meanwhile");
		}

	}

	/** The id given belongs to something else. */
	public static final class IdRefused extends InquiryProblem {

		IdRefused() {
			super("A new inquiry needs a new random UUID");
		}

	}

}

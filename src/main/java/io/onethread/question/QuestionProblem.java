package io.onethread.question;

/** Why a question was not kept. Nothing was changed. */
public abstract sealed class QuestionProblem extends RuntimeException {

	private QuestionProblem(String message) {
		super(message);
	}

	/** It has no name, or one that is too long. */
	public static final class Unnamed extends QuestionProblem {

		Unnamed() {
			super("A question that is kept has a name of at most " + KeptQuestions.LONGEST + " characters");
		}

	}

	/** So many keep nobody's attention. */
	public static final class TooMany extends QuestionProblem {

		TooMany() {
			super("At most " + KeptQuestions.MOST + " questions are kept for one person");
		}

	}

	/** More records answer than can be watched. */
	public static final class TooWide extends QuestionProblem {

		private final long found;

		TooWide(long found) {
			super("More than " + KeptQuestions.WATCHED + " records answer");
			this.found = found;
		}

		/** How many answer. */
		public long found() {
			return this.found;
		}

	}

	/** It is not there, or somebody else's. */
	public static final class NotThere extends QuestionProblem {

		NotThere() {
			super("There is no such question");
		}

	}

}

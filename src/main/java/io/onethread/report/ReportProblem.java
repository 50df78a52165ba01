package io.onethread.report;

/** Why something about a report was not done. Nothing was changed. */
public abstract sealed class ReportProblem extends RuntimeException {

	private ReportProblem(String message) {
		super(message);
	}

	/** There is no such report, or the viewer may not know of it. */
	public static final class NotThere extends ReportProblem {

		NotThere() {
			super("There is no such report");
		}

	}

	/** The viewer may know of it but not do this. */
	public static final class Forbidden extends ReportProblem {

		Forbidden() {
			super("This is for the rep, or for those above");
		}

	}

	/** It was written elsewhere since it was read. */
	public static final class Changed extends ReportProblem {

		Changed() {
			super("The report was changed meanwhile");
		}

	}

	/** Something given cannot be taken. */
	public static final class Invalid extends ReportProblem {

		private final String key;

		private final transient Object[] arguments;

		Invalid(String key, Object... arguments) {
			super(key);
			this.key = key;
			this.arguments = arguments;
		}

		/** The key of the text that says what is wrong, and what to do about it. */
		public String key() {
			return this.key;
		}

		/** What the text speaks of. */
		public Object[] arguments() {
			return this.arguments.clone();
		}

	}

}

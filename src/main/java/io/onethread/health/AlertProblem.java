package io.onethread.health;

/** Why something cannot be done with an alert. */
public abstract sealed class AlertProblem extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private AlertProblem(String message) {
		super(message);
	}

	/** There is no such alert that the viewer may know of. */
	public static final class NotThere extends AlertProblem {

		private static final long serialVersionUID = 1L;

		public NotThere() {
			super("There is no such alert");
		}

	}

	/** The viewer may not do that. */
	public static final class Forbidden extends AlertProblem {

		private static final long serialVersionUID = 1L;

		public Forbidden() {
			super("This is not for the viewer to do");
		}

	}

	/** Somebody else has dealt with it meanwhile. */
	public static final class Closed extends AlertProblem {

		private static final long serialVersionUID = 1L;

		public Closed() {
			super("The alert is closed");
		}

	}

	/** A value is missing or not allowed. */
	public static final class Invalid extends AlertProblem {

		private static final long serialVersionUID = 1L;

		private final String field;

		public Invalid(String field) {
			super("Not allowed: " + field);
			this.field = field;
		}

		/** The name of the field. */
		public String field() {
			return this.field;
		}

	}

}

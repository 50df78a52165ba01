package io.onethread.activity;

/** Why an activity or task was not written. Nothing was changed. */
public abstract sealed class ActivityProblem extends RuntimeException {

	private ActivityProblem(String message) {
		super(message);
	}

	/** There is no such record, or the viewer may not know of it. */
	public static final class NotThere extends ActivityProblem {

		NotThere() {
			super("There is no such record");
		}

	}

	/** The viewer may know of it but not change it, or may not add any. */
	public static final class Forbidden extends ActivityProblem {

		Forbidden() {
			super("Only who does it, or somebody above them, may change it");
		}

	}

	/** Somebody else changed it since it was read. */
	public static final class Changed extends ActivityProblem {

		Changed() {
			super("It was changed meanwhile");
		}

	}

	/** The id given for a new one belongs to something else, or is no UUID. */
	public static final class IdRefused extends ActivityProblem {

		IdRefused() {
			super("A new activity or task needs a new random UUID");
		}

	}

	/** A field cannot be taken as it is. */
	public static final class Invalid extends ActivityProblem {

		private final String field;

		private final String key;

		private final String argument;

		Invalid(String field, String key, String argument) {
			super(field + ": " + key + " " + argument);
			this.field = field;
			this.key = key;
			this.argument = argument;
		}

		/** Which field. */
		public String field() {
			return this.field;
		}

		/**
		 * The key of the text that says what is wrong; with {@code .remedy} after it, the
		 * key of what to do about it.
		 */
		public String key() {
			return this.key;
		}

		/** What the texts speak of, or empty. */
		public String argument() {
			return this.argument;
		}

	}

}

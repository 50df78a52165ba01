package io.onethread.merging;

/** Why records were not merged or taken apart. */
public abstract sealed class MergeProblem extends RuntimeException {

	private MergeProblem(String message) {
		super(message);
	}

	/** There is no such customer or record, or the viewer does not answer for it. */
	public static final class NotThere extends MergeProblem {

		NotThere() {
			super("There is no such customer among those you answer for");
		}

	}

	/** The two are one customer already. */
	public static final class SameAlready extends MergeProblem {

		SameAlready() {
			super("These records are one customer already");
		}

	}

	/** The record is not part of another customer, or not of this one. */
	public static final class NotMerged extends MergeProblem {

		NotMerged() {
			super("This record is not part of the customer");
		}

	}

	/** Too many records hang on each other for one customer. */
	public static final class TooMany extends MergeProblem {

		/** More records than these are no customer but a mistake. */
		static final int MOST = 200;

		TooMany() {
			super("A customer can have at most %d records".formatted(MOST));
		}

	}

	/** A value was chosen that the record does not hold. */
	public static final class NoSuchValue extends MergeProblem {

		NoSuchValue() {
			super("The record does not hold a value in this field");
		}

	}

	/** A threshold or a source makes no sense. */
	public static final class NotAllowed extends MergeProblem {

		NotAllowed(String message) {
			super(message);
		}

	}

}

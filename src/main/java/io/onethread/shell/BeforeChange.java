package io.onethread.shell;

import java.util.Optional;
import java.util.function.Supplier;

import com.vaadin.flow.component.Component;

/**
 * Shows what a change touches before it is made, and afterwards tells those it concerns
 * and offers to take it back. The pages on which changes are made ask it; what they do
 * not know is what hangs together, which is for the module impact to say.
 */
public interface BeforeChange {

	/** What a change touches, for a dialog that asks by itself. */
	Preview preview(ChangeAhead change);

	/**
	 * Asks in a dialog of its own whether to make a change.
	 * @param make makes it: gives by what it can be taken back, nothing if it was not
	 * made
	 * @param told what to say once it is made
	 * @param shown shows the page anew, after the change and after taking it back
	 */
	void ask(ChangeAhead change, Supplier<Optional<String>> make, String told, Runnable shown);

	/**
	 * Says that a change was made, and offers to take it back.
	 * @param made what {@link Preview#made} gave
	 * @param shown shows the page anew once it is taken back
	 */
	void offer(String made, String told, Runnable shown);

	/** Takes a change back; throws what the module throws that made it. */
	void takeBack(String made);

	/** What a change touches. */
	interface Preview {

		/** Says it, to be put into a dialog. */
		Component card();

		/**
		 * Keeps that the change was made, and tells those it concerns.
		 * @param change what was done in the end
		 * @param undo by what it can be taken back
		 * @return for {@link BeforeChange#offer} and {@link BeforeChange#takeBack}
		 */
		String made(ChangeAhead change, String undo);

	}

}

package io.onethread.customer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A contact's change of employer.
 *
 * @param customer the customer it works at from now on; none where that is not known
 * @param title what it is there
 * @param since from when on; its jobs until now end the day before
 */
public record Move(@Nullable String customer, @Nullable String title, LocalDate since) {

	public Move {
		customer = Fields.orNull(customer);
		title = Fields.orNull(title);
	}

	/**
	 * A move that was made.
	 *
	 * @param contact the contact as it is now
	 * @param undo by what the move can be taken back
	 */
	public record Made(Contact contact, String undo) {

	}

}

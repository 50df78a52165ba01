package io.onethread.notebook;

/** As what an entry is shared. */
public sealed interface Target {

	/**
	 * A contact that is there, whose data become what the entry says.
	 *
	 * @param contact its id
	 * @param customer the id of the customer it moves to; empty where it stays
	 */
	record Known(String contact, String customer) implements Target {

	}

	/**
	 * A new contact at a customer.
	 *
	 * @param customer its id
	 */
	record At(String customer) implements Target {

	}

	/**
	 * A new contact at a new customer.
	 *
	 * @param name the customer's name
	 * @param reason why to add it although one like it is there; may be empty
	 */
	record NewCustomer(String name, String reason) implements Target {

	}

}

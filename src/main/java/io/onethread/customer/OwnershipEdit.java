package io.onethread.customer;

/**
 * A change of who answers for a customer.
 *
 * @param id a new random UUID; the same change given twice is made once
 * @param customer the customer's id
 * @param seen what the change is based on: {@link Ownership#seen()}
 */
public record OwnershipEdit(String id, String customer, String seen) {

}

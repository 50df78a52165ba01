package io.onethread.customer;

import io.onethread.access.Viewer;

/**
 * Somebody added a customer and gave a reason for doing so although one like it may be
 * there. Published once it is added; again when the same request comes again.
 *
 * @param by who
 * @param id the new customer's id
 * @param draft what tells whether it is another
 * @param reason the reason
 */
public record CustomerRegistered(Viewer by, String id, NewCustomerCheck.Draft draft, String reason) {

}

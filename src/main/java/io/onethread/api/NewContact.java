package io.onethread.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onethread.customer.ContactData;
import org.jspecify.annotations.Nullable;

/**
 * What a new contact is made of, for the description of the API.
 *
 * @param id a random UUID made by whoever adds it
 * @param customer the id of the customer it works at
 * @param data what is written down about it
 */
record NewContact(@Nullable String id, String customer, @JsonUnwrapped ContactData data) {

}

package io.onethread.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onethread.customer.CustomerData;
import org.jspecify.annotations.Nullable;

/**
 * What a new customer is made of, for the description of the API.
 *
 * @param id a random UUID made by whoever adds it
 * @param reason why to add it although one like it is there
 * @param data what is written down about it
 */
record NewCustomer(@Nullable String id, @Nullable String reason, @JsonUnwrapped CustomerData data) {

}

package io.onethread.access;

import java.time.ZonedDateTime;

/**
 * A token that stands for a login at the API.
 *
 * @param id its id
 * @param label what its owner calls it
 * @param createdAt when it was made
 */
public record PersonalToken(String id, String label, ZonedDateTime createdAt) {

}

package io.onethread.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.onethread.activity.ActivityData;
import org.jspecify.annotations.Nullable;

/**
 * What a new activity is made of, for the description of the API.
 *
 * @param id a random UUID made by whoever adds it
 * @param data what is written down about it
 */
record NewActivity(@Nullable String id, @JsonUnwrapped ActivityData data) {

}

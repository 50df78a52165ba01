package io.onethread.customer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Something that was written down about a contact and is no longer so.
 *
 * @param field which field: name, title, phone, mobile, email, wechat
 * @param value what it was
 * @param since from when on, where that is known
 * @param until until when; none where it is the last that the viewer knew and may hold
 * still
 */
public record EarlierValue(String field, String value, @Nullable LocalDate since, @Nullable LocalDate until) {

}

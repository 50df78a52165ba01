package io.onethread.customer;

import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * That somebody added or changed a record by hand.
 *
 * @param id its id
 * @param at when
 * @param by the login
 * @param rep the rep that this login is
 * @param what {@code created} or {@code changed}
 * @param kind the record's label
 * @param record the record
 */
public record Change(String id, ZonedDateTime at, String by, @Nullable RecordRef rep, String what, String kind,
		RecordRef record) {

}

package io.onethread.question;

import java.util.List;

import io.onethread.lookup.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A record at the end of a walk.
 *
 * @param record the record
 * @param what its state or title, for a line below its name
 * @param value what it is worth
 * @param by the records in between on one of the ways that lead to it
 * @param ways how many ways lead to it
 */
public record Walked(RecordRef record, @Nullable String what, @Nullable Double value, List<RecordRef> by, long ways) {

}

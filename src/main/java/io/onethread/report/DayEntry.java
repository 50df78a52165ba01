package io.onethread.report;

import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * Something that a rep's day left in the graph.
 *
 * @param rep the rep's id
 * @param kind what was done
 * @param record what it was done to: an activity, order, project, customer, contact, task
 * @param type the label of that record
 * @param customer with whom, where the viewer may know the customer
 * @param at when, where only the day is known null
 * @param value what it brings, where it is something that brings anything
 * @param details who took part, a title; of the stages between which a project was moved
 * the names in Chinese and in English
 * @param prospecting whether it was done at somebody who had not bought anything yet
 */
public record DayEntry(String rep, DayKind kind, RecordRef record, String type, @Nullable RecordRef customer,
		@Nullable ZonedDateTime at, @Nullable Double value, List<String> details, boolean prospecting) {

	public DayEntry {
		details = List.copyOf(details);
	}

	/** Names it for good, so that a draft knows what it has already. */
	String key() {
		return this.kind.key() + ":" + this.record.id();
	}

}

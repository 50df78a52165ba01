package io.onethread.handover;

import java.time.ZonedDateTime;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A handover in a list.
 *
 * @param id its id
 * @param status how far it is
 * @param rep who hands over
 * @param reason why
 * @param createdAt when it was begun
 * @param doneAt when it was carried out
 * @param manages whether the viewer decides about it
 * @param parts how many customers and other records are given
 * @param moved how many of them are moved
 * @param mine how many customers the viewer takes over
 * @param unseen how many of these they have not looked at
 */
public record HandoverRow(String id, HandoverStatus status, RecordRef rep, HandoverReason reason,
		ZonedDateTime createdAt, @Nullable ZonedDateTime doneAt, boolean manages, long parts, long moved, long mine,
		long unseen) {

	/**
	 * Somebody who has left and still holds customers.
	 *
	 * @param rep who
	 * @param customers how many
	 * @param value what these ordered in 12 months
	 */
	public record LeftBehind(RecordRef rep, long customers, double value) {

	}

}

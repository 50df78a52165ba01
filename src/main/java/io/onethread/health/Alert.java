package io.onethread.health;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * A customer that somebody should look after, with what that rests on.
 *
 * @param id its id
 * @param kind what it is about
 * @param open whether it waits for somebody
 * @param customer the customer
 * @param customerEn the customer's English name, where it has one
 * @param holders who answers for the customer, the first of them first
 * @param stake what a year of it is worth, in the company's currency
 * @param evidence what it rests on
 * @param silent whether a declining customer has fallen silent, too
 * @param openedAt when it was opened
 * @param again the outcome with which an alert of the kind ended before, if one did
 * @param level how often it went one up
 * @param suggested whether orders are back, so that it may be closed
 * @param task the id of the task that it became, if it did
 * @param taskStatus how that task stands
 * @param taskDue when that task is due
 * @param outcome how it ended
 * @param why why, in somebody's words
 * @param closedAt when it was closed
 * @param closedBy the login of whoever closed it
 */
public record Alert(String id, AlertKind kind, boolean open, RecordRef customer, @Nullable String customerEn,
		List<RecordRef> holders, double stake, Evidence evidence, boolean silent, ZonedDateTime openedAt,
		@Nullable Outcome again, long level, boolean suggested, @Nullable String task, @Nullable String taskStatus,
		@Nullable LocalDate taskDue, @Nullable Outcome outcome, @Nullable String why, @Nullable ZonedDateTime closedAt,
		@Nullable String closedBy) {

}

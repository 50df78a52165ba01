package io.onethread.orders;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * An order, or a credit note. What it cost is for those who see its customer in full.
 *
 * @param id its id
 * @param code its number
 * @param placedAt when it was placed
 * @param value what it brings; negative for a credit note
 * @param net what it brings in the end: nothing when it was cancelled or came back
 * @param returns what of it came back
 * @param cost what its goods cost, where that is known
 * @param status {@code placed}, {@code cancelled} or {@code returned}
 * @param customer who placed it, where the viewer may know the customer
 * @param rep who sold it
 * @param lines what was ordered; empty in lists
 */
public record Order(String id, String code, @Nullable LocalDate placedAt, @Nullable Double value, double net,
		double returns, @Nullable Double cost, @Nullable String status, @Nullable RecordRef customer,
		@Nullable RecordRef rep, List<Line> lines) {

	/**
	 * A line of an order.
	 *
	 * @param line its number
	 * @param product what
	 * @param quantity how much; negative for what came back
	 * @param price for one
	 * @param discount taken off, 0 to 1
	 * @param value what it brings
	 * @param cost what one cost, where that is known
	 */
	public record Line(long line, RecordRef product, double quantity, double price, double discount, double value,
			@Nullable Double cost) {

	}

}

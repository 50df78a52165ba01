package io.onethread.orders;

import java.time.LocalDate;
import java.util.List;

import io.onethread.graph.RecordRef;
import org.jspecify.annotations.Nullable;

/**
 * An order. What it cost is for those who steer margins, not for whoever reads orders.
 *
 * @param id its id
 * @param code its number
 * @param placedAt when it was placed
 * @param value what it brings
 * @param status {@code placed} or {@code cancelled}
 * @param customer who placed it, where the viewer may know the customer
 * @param rep who sold it
 * @param lines what was ordered; empty in lists
 */
public record Order(String id, String code, @Nullable LocalDate placedAt, @Nullable Double value,
		@Nullable String status, @Nullable RecordRef customer, @Nullable RecordRef rep, List<Line> lines) {

	/**
	 * A line of an order.
	 *
	 * @param line its number
	 * @param product what
	 * @param quantity how much
	 * @param price for one
	 * @param discount taken off, 0 to 1
	 */
	public record Line(long line, RecordRef product, double quantity, double price, double discount) {

	}

}

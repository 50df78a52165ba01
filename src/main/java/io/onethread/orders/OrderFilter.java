package io.onethread.orders;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * Which orders are wanted.
 *
 * @param customer the id of whoever placed them, or null
 * @param status {@code placed}, {@code cancelled} or {@code returned}, or null
 * @param since the first day, or null
 * @param until the last day, or null
 */
public record OrderFilter(@Nullable String customer, @Nullable String status, @Nullable LocalDate since,
		@Nullable LocalDate until) {

	/** All. */
	public static final OrderFilter ALL = new OrderFilter(null, null, null, null);

}

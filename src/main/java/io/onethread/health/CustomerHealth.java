package io.onethread.health;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * How a customer fares.
 *
 * @param customer its id
 * @param asOf the day up to which orders are known: that of the company's newest order
 * @param profit what it left in the twelve months before
 * @param rhythm how often it orders; null where there are too few orders to say
 * @param trend where its orders are going; null where the history is too short to say
 * @param months what it ordered month by month
 */
public record CustomerHealth(String customer, LocalDate asOf, Profit profit, @Nullable Rhythm rhythm,
		@Nullable Trend trend, Months months) {

}
